package vn.exemplar.chassis.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Cause;
import vn.exemplar.chassis.export.Column;

/** The columns of what auditors export. */
final class AuditColumns {

    static final List<Column<AuditedEvent>> OF_EVENT = List.of(
            new Column<>("index", AuditedEvent::index),
            new Column<>("time", AuditedEvent::time),
            new Column<>("committedAt", AuditedEvent::committedAt),
            new Column<>("type", AuditedEvent::type),
            new Column<>("subject", AuditedEvent::subject),
            new Column<>("sequence", AuditedEvent::sequence),
            new Column<>("actor", AuditedEvent::actor),
            new Column<>("role", AuditedEvent::role),
            new Column<>("unit", AuditedEvent::unit),
            new Column<>("door", AuditedEvent::door),
            new Column<>("reason", AuditedEvent::reason),
            new Column<>("ruleSet", AuditedEvent::ruleSet),
            new Column<>("commandId", AuditedEvent::commandId),
            new Column<>("correlationId", AuditedEvent::correlationId),
            new Column<>("causeSource", event -> ofCause(event, Cause::source)),
            new Column<>("causeIndex", event -> ofCause(event, Cause::logIndex)),
            new Column<>("causeLeafHash", event -> ofCause(event, Cause::leafHash)),
            new Column<>("eventId", AuditedEvent::eventId),
            new Column<>("leafHash", AuditedEvent::leafHash),
            new Column<>("commitHash", AuditedEvent::commitHash),
            new Column<>("payload", AuditedEvent::payload));

    /** One row for each change: the event's columns, then what it changed. */
    static final List<Column<ChangedEvent>> OF_CHANGE = Stream.concat(
                    OF_EVENT.stream()
                            .map(column -> new Column<ChangedEvent>(
                                    column.name(), row -> column.value().apply(row.event()))),
                    Stream.<Column<ChangedEvent>>of(
                            new Column<>(
                                    "change",
                                    row -> row.change() == null
                                            ? null
                                            : row.change().kind()),
                            new Column<>(
                                    "path",
                                    row -> row.change() == null
                                            ? null
                                            : row.change().path()),
                            new Column<>(
                                    "before",
                                    row -> row.change() == null
                                            ? null
                                            : row.change().before()),
                            new Column<>(
                                    "after",
                                    row -> row.change() == null
                                            ? null
                                            : row.change().after())))
            .toList();

    private AuditColumns() {}

    /** @param change null for an event that changed nothing */
    record ChangedEvent(AuditedEvent event, @Nullable Change change) {

        static Stream<ChangedEvent> rows(TimelineEntry entry) {
            List<Change> changes = entry.changes();
            return changes == null || changes.isEmpty()
                    ? Stream.of(new ChangedEvent(entry.event(), null))
                    : changes.stream().map(change -> new ChangedEvent(entry.event(), change));
        }
    }

    private static @Nullable Object ofCause(AuditedEvent event, Function<Cause, Object> part) {
        Cause cause = event.cause();
        return cause == null ? null : part.apply(cause);
    }
}
