package vn.exemplar.ledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What the event storage promises, in the simplest way that keeps it: a list in memory. */
final class ReferenceLog {

    /** What a caller is told. */
    enum Answer {
        STORED,
        CARRIED_OUT_BEFORE,
        STREAM_EXISTS,
        CONFLICT
    }

    private final List<EventMessage<?>> events = new ArrayList<>();
    private final Set<String> commands = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();

    Answer append(List<? extends EventMessage<?>> unit) {
        if (commandOf(unit).filter(commands::contains).isPresent()) {
            return Answer.CARRIED_OUT_BEFORE;
        }
        return Stream.concat(
                        domainEvents(unit.stream()).filter(this::isSequenceTaken),
                        unit.stream().filter(event -> eventIds.contains(event.getIdentifier())))
                .findFirst()
                .map(ReferenceLog::refusal)
                .orElseGet(() -> store(unit));
    }

    private static Optional<String> commandOf(List<? extends EventMessage<?>> unit) {
        return Optional.ofNullable(unit.getFirst().getMetaData().get(MongoLedgerEventStorageEngine.COMMAND_ID))
                .map(String.class::cast);
    }

    private boolean isSequenceTaken(DomainEventMessage<?> event) {
        return lastSequenceOf(event.getAggregateIdentifier())
                .filter(last -> last >= event.getSequenceNumber())
                .isPresent();
    }

    private static Answer refusal(EventMessage<?> refused) {
        return refused instanceof DomainEventMessage<?> event && event.getSequenceNumber() == 0
                ? Answer.STREAM_EXISTS
                : Answer.CONFLICT;
    }

    private Answer store(List<? extends EventMessage<?>> unit) {
        events.addAll(unit);
        commandOf(unit).ifPresent(commands::add);
        unit.forEach(event -> eventIds.add(event.getIdentifier()));
        return Answer.STORED;
    }

    List<String> idsOf(String aggregate, long fromSequence) {
        return domainEvents(events.stream())
                .filter(event -> event.getAggregateIdentifier().equals(aggregate))
                .filter(event -> event.getSequenceNumber() >= fromSequence)
                .map(EventMessage::getIdentifier)
                .toList();
    }

    Optional<Long> lastSequenceOf(String aggregate) {
        return domainEvents(events.stream())
                .filter(event -> event.getAggregateIdentifier().equals(aggregate))
                .map(DomainEventMessage::getSequenceNumber)
                .max(Long::compare);
    }

    /** The events behind a position, each as {@code position:id}. */
    List<String> after(long position) {
        return IntStream.range(Math.toIntExact(position + 1), events.size())
                .mapToObj(i -> i + ":" + events.get(i).getIdentifier())
                .toList();
    }

    /** Position of the last event, -1 when there is none. */
    long head() {
        return events.size() - 1L;
    }

    /** Position before the first event that happened at or after a time, else the head. */
    long before(Instant time) {
        return IntStream.range(0, events.size())
                        .filter(i -> !events.get(i).getTimestamp().isBefore(time))
                        .findFirst()
                        .orElse(events.size())
                - 1L;
    }

    private static Stream<DomainEventMessage<?>> domainEvents(Stream<? extends EventMessage<?>> events) {
        return events.<DomainEventMessage<?>>mapMulti((event, take) -> {
            if (event instanceof DomainEventMessage<?> domain) {
                take.accept(domain);
            }
        });
    }
}
