package vn.exemplar.chassis.view;

import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.chassis.settings.ExemplarSettings;

/** The view database, and how far it has followed the ledger. */
@AutoConfiguration
public class ViewAutoConfiguration {

    @Bean
    Views views(ServiceDatabases databases) {
        return new MongoViews(databases.views());
    }

    @Bean
    CurrentViews currentViews(ViewPositions positions, ExemplarSettings settings) {
        return new CurrentViews(positions, settings.web().decisionPatience());
    }

    @Bean
    ViewsEndpoint viewsEndpoint(ViewPositions positions, ObjectProvider<EventProcessingConfiguration> processing) {
        return new ViewsEndpoint(positions, processing::getObject);
    }
}
