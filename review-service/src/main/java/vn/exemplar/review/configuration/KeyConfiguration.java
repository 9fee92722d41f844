package vn.exemplar.review.configuration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.exemplar.chassis.ledger.ServiceDatabases;
import vn.exemplar.review.review.keys.BallotKeys;
import vn.exemplar.review.review.keys.MongoBallotKeys;

/** Secrets live in the key database and nowhere else. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    BallotKeys ballotKeys(ServiceDatabases databases) {
        return new MongoBallotKeys(databases.keys());
    }
}
