package vn.exemplar.chassis.facts;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;

/** The tail of the ledger that feeds the facts which decisions read. */
@AutoConfiguration
public class FactsAutoConfiguration {

    @Bean
    FactTail factTail(EventStore events, ObjectProvider<FactsOf<?, ?>> facts) {
        return new FactTail(events, facts.orderedStream().toList());
    }

    @Bean
    CurrentFacts currentFacts(FactTail tail, ViewPositions positions, ExemplarSettings settings) {
        return new CurrentFacts(tail, positions::head, settings.web().decisionPatience());
    }
}
