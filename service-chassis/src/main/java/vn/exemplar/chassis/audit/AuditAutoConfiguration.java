package vn.exemplar.chassis.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.chassis.checkpoint.LogEvidence;
import vn.exemplar.chassis.export.Export;
import vn.exemplar.chassis.ledger.AggregateTypes;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.ledger.axon.EventReading;
import vn.exemplar.ledger.axon.StableNameSerializer;

/** Audit endpoints for every service. */
@AutoConfiguration
@Import({HistoryApi.class, EventsApi.class})
public class AuditAutoConfiguration {

    @Bean
    EventFacts eventFacts(LedgerBook ledger) {
        return new EventFacts(ledger);
    }

    @Bean
    Replays replays(
            AggregateTypes types,
            EventReading reading,
            EventStore store,
            StableNameSerializer serializer,
            JsonMapper json) {
        return new Replays(types, reading, store, serializer, json);
    }

    @Bean
    Timelines timelines(LedgerBook ledger, EventFacts facts, Replays replays) {
        return new Timelines(ledger.reader(), facts, replays);
    }

    @Bean
    PastStates pastStates(LedgerBook ledger, Replays replays, Clock clock) {
        return new PastStates(ledger.reader(), replays, clock);
    }

    @Bean
    Recomputations recomputations(
            ObjectProvider<RecomputedDecision<?>> decisions, LedgerBook ledger, EventFacts facts, Replays replays) {
        return new Recomputations(decisions.orderedStream().toList(), ledger.reader(), facts, replays);
    }

    @Bean
    Export export(JsonMapper json) {
        return new Export(json);
    }

    @Bean
    AuditIndex auditIndex(Views views) {
        return new AuditIndex(views);
    }

    @Bean
    AuditIndexProjector auditIndexProjector(AuditIndex index) {
        return new AuditIndexProjector(index);
    }

    @Bean
    EventSearch eventSearch(AuditIndex index, LedgerBook ledger, ViewPositions positions, EventFacts facts) {
        return new EventSearch(index, ledger.reader(), positions, facts);
    }

    /** With gauges {@code exemplar.ledger.verification.position} and {@code exemplar.ledger.verification.intact}. */
    @Bean
    BackgroundVerifier backgroundVerifier(LedgerBook ledger, LogEvidence evidence, Clock clock, MeterRegistry meters) {
        BackgroundVerifier verifier = new BackgroundVerifier(ledger, evidence, clock);
        Gauge.builder("exemplar.ledger.verification.position", verifier, BackgroundVerifier::position)
                .description("Global index of the last event that this instance has proved; -1 before the first")
                .register(meters);
        Gauge.builder("exemplar.ledger.verification.intact", verifier, BackgroundVerifier::intact)
                .description("1 when the last verification found the log intact, 0 when it did not")
                .register(meters);
        return verifier;
    }

    @Bean
    VerificationApi verificationApi(BackgroundVerifier verifier, LedgerBook ledger, ExemplarSettings settings) {
        return new VerificationApi(verifier, ledger, settings.audit().patience());
    }
}
