package vn.exemplar.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.ActRefused;
import vn.exemplar.chassis.act.ReadRecorded;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.event.StoredType;

/** Fills the audit index: one write for a batch of events, before their token is stored. */
@ProcessingGroup(AuditIndexProjector.GROUP)
final class AuditIndexProjector {
    static final String GROUP = ViewPositions.AUDIT_INDEX;

    private final AuditIndex index;

    AuditIndexProjector(AuditIndex index) {
        this.index = index;
    }

    @EventHandler
    void on(EventMessage<?> event, TrackingToken token, @ConcludesBatch boolean last) {
        List<IndexedEvent> batch =
                CurrentUnitOfWork.get().getOrComputeResource(GROUP, key -> new ArrayList<IndexedEvent>());
        batch.add(entry(event, token.position().orElseThrow()));
        if (last) {
            index.put(batch);
        }
    }

    @ResetHandler
    void reset() {
        index.empty();
    }

    private static IndexedEvent entry(EventMessage<?> event, long position) {
        MetaData metadata = event.getMetaData();
        return new IndexedEvent(
                position,
                event.getIdentifier(),
                typeOf(event.getPayloadType()),
                subjectOf(event),
                ActMetadata.text(metadata, ActMetadata.ACTOR),
                ActMetadata.text(metadata, ActMetadata.ROLE),
                ActMetadata.text(metadata, ActMetadata.UNIT),
                ActMetadata.text(metadata, ActMetadata.CORRELATION_ID));
    }

    private static String typeOf(Class<?> payloadType) {
        StoredType named = payloadType.getAnnotation(StoredType.class);
        return named == null ? payloadType.getName() : named.value();
    }

    private static String subjectOf(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domain) {
            return domain.getAggregateIdentifier();
        }
        return switch (event.getPayload()) {
            case ActRefused refused -> refused.subject();
            case ReadRecorded read -> read.subject();
            default -> event.getIdentifier();
        };
    }
}
