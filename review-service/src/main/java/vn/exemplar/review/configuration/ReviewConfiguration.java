package vn.exemplar.review.configuration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.review.review.Review;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.keys.MongoBallotKeys;
import vn.exemplar.review.session.AgendaItems;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    /** Secrets live in the key database and nowhere else. */
    @Bean
    BallotKeys ballotKeys(ServiceDatabases databases) {
        return new MongoBallotKeys(databases.keys());
    }

    @Bean
    AgendaItems agendaItems(Streams streams) {
        return ids ->
                ids.stream().allMatch(id -> streams.state(Review.class, id).exists());
    }
}
