package vn.exemplar.chassis.audit;

import java.util.HexFormat;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Events of the ledger in the words of an auditor. */
final class EventFacts {
    private final LedgerBook ledger;

    EventFacts(LedgerBook ledger) {
        this.ledger = ledger;
    }

    /** Cost: one read by the clustered key. */
    AuditedEvent at(long index) {
        return of(placedAt(index));
    }

    PlacedEvent placedAt(long index) {
        return ledger.reader()
                .commitContaining(index)
                .filter(found -> index >= found.firstIndex())
                .map(found -> new PlacedEvent(found, found.event(index)))
                .orElseThrow(() -> Refusal.notFound("event-not-found", "A2").with("index", index));
    }

    /** Cost: no read; the hash of one leaf. */
    AuditedEvent of(PlacedEvent placed) {
        LedgerEvent event = placed.event();
        MetaData metadata = ledger.metadata(event);
        JsonNode payload = ledger.payload(event);
        return new AuditedEvent(
                event.index(),
                event.eventId(),
                event.storedType(),
                event.aggregateId(),
                event.sequence(),
                event.time(),
                placed.committedAt(),
                ActMetadata.text(metadata, ActMetadata.ACTOR),
                ActMetadata.text(metadata, ActMetadata.ROLE),
                ActMetadata.text(metadata, ActMetadata.UNIT),
                ActMetadata.text(metadata, ActMetadata.DOOR),
                payload.path("reason").stringValue(null),
                ActMetadata.text(metadata, ActMetadata.RULE_SET),
                placed.commit().commandId(),
                ActMetadata.text(metadata, ActMetadata.CORRELATION_ID),
                ActMetadata.cause(metadata),
                payload,
                ledger.leafHash(placed.commit(), event.index()),
                HexFormat.of().formatHex(placed.commit().hash()));
    }
}
