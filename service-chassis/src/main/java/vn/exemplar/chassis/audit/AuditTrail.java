package vn.exemplar.chassis.audit;

import java.util.HexFormat;
import java.util.List;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Events of the ledger in the words of an auditor. Cost: the subject's events, and one read per shown event. */
final class AuditTrail {
    private final LedgerBook ledger;

    AuditTrail(LedgerBook ledger) {
        this.ledger = ledger;
    }

    PageOf<AuditedEvent> history(String subject, PageRequest page) {
        List<LedgerEvent> events = eventsOf(subject);
        List<AuditedEvent> shown = events.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(event -> audited(ledger.commitOf(event.index()), event))
                .toList();
        return new PageOf<>(shown, page.page(), page.size(), events.size());
    }

    /** All events of a subject; a subject without any is not found. */
    List<LedgerEvent> eventsOf(String subject) {
        List<LedgerEvent> events = ledger.reader().eventsOf(subject, 0);
        if (events.isEmpty()) {
            throw Refusal.notFound("subject-not-found", "A2");
        }
        return events;
    }

    AuditedEvent at(long index) {
        Commit commit = ledger.reader()
                .commitContaining(index)
                .filter(found -> index >= found.firstIndex())
                .orElseThrow(() -> Refusal.notFound("event-not-found", "A2").with("index", index));
        return audited(commit, commit.event(index));
    }

    private AuditedEvent audited(Commit commit, LedgerEvent event) {
        MetaData metadata = ledger.metadata(event);
        JsonNode payload = ledger.payload(event);
        return new AuditedEvent(
                event.index(),
                event.eventId(),
                event.storedType(),
                event.aggregateId(),
                event.sequence(),
                event.time(),
                LedgerBook.writtenAt(commit),
                ActMetadata.text(metadata, ActMetadata.ACTOR),
                ActMetadata.text(metadata, ActMetadata.ROLE),
                ActMetadata.text(metadata, ActMetadata.UNIT),
                ActMetadata.text(metadata, ActMetadata.DOOR),
                payload.path("reason").stringValue(null),
                ActMetadata.text(metadata, ActMetadata.RULE_SET),
                commit.commandId(),
                ActMetadata.text(metadata, ActMetadata.CORRELATION_ID),
                ActMetadata.cause(metadata),
                payload,
                ledger.leafHash(commit, event.index()),
                HexFormat.of().formatHex(commit.hash()));
    }
}
