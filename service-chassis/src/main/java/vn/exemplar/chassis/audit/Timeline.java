package vn.exemplar.chassis.audit;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The events of a subject, each with the difference between the state before and after it. Cost: the subject's events
 * up to the last one asked for, read in windows; of the states, two at a time are held.
 */
final class Timeline implements Iterator<TimelineEntry> {
    private final Iterator<PlacedEvent> events;
    private final EventFacts facts;
    private final Replays replays;
    private @Nullable Replay<?> replay;
    private JsonNode before = MissingNode.getInstance();

    private Timeline(Iterator<PlacedEvent> events, EventFacts facts, Replays replays) {
        this.events = events;
        this.facts = facts;
        this.replays = replays;
    }

    /** @param from how many events to evolve by before the first that is shown */
    static Timeline of(Iterator<PlacedEvent> events, long from, EventFacts facts, Replays replays) {
        Timeline timeline = new Timeline(events, facts, replays);
        timeline.skip(from);
        return timeline;
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public TimelineEntry next() {
        PlacedEvent placed = events.next();
        AuditedEvent event = facts.of(placed);
        Optional<Replay<?>> evolved = evolve(placed);
        if (evolved.isEmpty()) {
            return new TimelineEntry(event, null);
        }
        JsonNode after = evolved.get().state();
        TimelineEntry entry = new TimelineEntry(event, JsonDifference.between(before, after));
        before = after;
        return entry;
    }

    private void skip(long from) {
        for (long i = 0; i < from && events.hasNext(); i++) {
            evolve(events.next());
        }
        if (replay != null) {
            before = replay.state();
        }
    }

    private Optional<Replay<?>> evolve(PlacedEvent placed) {
        if (replay == null) {
            replay = replays.ofType(placed.event().aggregateType()).orElse(null);
        }
        if (replay != null) {
            replays.messages(placed.event()).forEach(replay::apply);
        }
        return Optional.ofNullable(replay);
    }
}
