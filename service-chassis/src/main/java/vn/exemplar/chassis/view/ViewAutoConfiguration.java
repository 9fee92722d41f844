package vn.exemplar.chassis.view;

import com.mongodb.client.MongoCollection;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.exemplar.chassis.ledger.ServiceDatabases;

/** The view database, and how far it has followed the ledger. */
@AutoConfiguration
public class ViewAutoConfiguration {

    @Bean
    ViewTransactions viewTransactions(ServiceDatabases databases) {
        return new ViewTransactions(databases::startSession);
    }

    @Bean
    Views views(ServiceDatabases databases, ViewTransactions transactions) {
        return new JoinedViews(new MongoViews(databases.views()), transactions);
    }

    private record JoinedViews(Views views, ViewTransactions transactions) implements Views {

        @Override
        public <T> MongoCollection<T> collection(String name, Class<T> type) {
            return transactions.joinedBy(views.collection(name, type));
        }
    }

    @Bean
    ViewsEndpoint viewsEndpoint(ViewPositions positions, ObjectProvider<EventProcessingConfiguration> processing) {
        return new ViewsEndpoint(positions, processing::getObject);
    }
}
