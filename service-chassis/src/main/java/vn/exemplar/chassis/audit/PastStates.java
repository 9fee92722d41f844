package vn.exemplar.chassis.audit;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.mongo.LedgerReader;

/** Rebuilds an aggregate as it stood, with its own evolve methods and from the ledger alone. */
final class PastStates {
    private final LedgerReader reader;
    private final Replays replays;
    private final Clock clock;

    PastStates(LedgerReader reader, Replays replays, Clock clock) {
        this.reader = reader;
        this.replays = replays;
        this.clock = clock;
    }

    /**
     * @param subject the aggregate
     * @param type its type
     * @param asOf global index of the point that was asked for
     * @param index global index of the last event that is part of the state
     * @param committedAt when the ledger took that event (UTC)
     * @param events number of events that made the state
     * @param state the fields of the aggregate
     */
    public record PastState(
            String subject, String type, long asOf, long index, Instant committedAt, long events, JsonNode state) {}

    /**
     * The state after the subject's last event at or before the point. Cost: the subject's events up to there, and the
     * search for the point.
     *
     * @throws Refusal when there is no such subject, the subject came later, or the point cannot be
     */
    PastState of(String subject, PointInLog point) {
        long asOf = point.lastIndex(reader, clock);
        SubjectEvents events = new SubjectEvents(reader, subject, SubjectEvents.count(reader, subject));
        PlacedEvent first = events.next();
        if (first.event().index() > asOf) {
            throw Refusal.notFound("subject-came-later", "A2")
                    .with("index", first.event().index())
                    .with("time", first.committedAt());
        }
        String type = first.event().aggregateType();
        Replay<?> replay = replays.ofType(type)
                .orElseThrow(() ->
                        Refusal.unprocessable("subject-type-unknown", "A2").with("type", type));
        PlacedEvent last = first;
        for (PlacedEvent next = first; next != null && next.event().index() <= asOf; next = nextOf(events)) {
            replays.messages(next.event()).forEach(replay::apply);
            last = next;
        }
        long number = last.event().sequence() + 1;
        return new PastState(subject, type, asOf, last.event().index(), last.committedAt(), number, replay.state());
    }

    private static @Nullable PlacedEvent nextOf(SubjectEvents events) {
        return events.hasNext() ? events.next() : null;
    }
}
