package vn.exemplar.chassis.audit;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.ledger.AggregateTypes;
import vn.exemplar.chassis.ledger.LedgerBook;

/** Audit endpoints for every service. */
@AutoConfiguration
@Import(AuditApi.class)
public class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(LedgerBook ledger) {
        return new AuditTrail(ledger);
    }

    @Bean
    PastStates pastStates(
            AuditTrail trail,
            AggregateTypes types,
            LedgerBook ledger,
            EventStore store,
            Serializer serializer,
            JsonMapper json) {
        return new PastStates(trail, types, ledger, store, serializer, json);
    }
}
