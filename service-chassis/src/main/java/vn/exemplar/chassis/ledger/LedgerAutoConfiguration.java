package vn.exemplar.chassis.ledger;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.exemplar.chassis.act.ActRefused;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.ReadRecorded;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewTransactions;
import vn.exemplar.ledger.axon.EventReading;
import vn.exemplar.ledger.axon.MongoLedgerEventStorageEngine;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.erasure.CachedSubjectKeys;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.StoredType;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.MongoSubjectKeys;
import vn.exemplar.ledger.mongo.SnapshotCollection;
import vn.exemplar.ledger.mongo.WriterListener;
import vn.exemplar.ledger.proof.LogGate;

/** The service's ledger on its own MongoDB database. */
@AutoConfiguration(
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@EnableConfigurationProperties(ExemplarSettings.class)
public class LedgerAutoConfiguration {
    /** Longer than a publisher waits for the broker, short enough for a quick take-over. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(8);

    /** Outside of the transactions of views, which have a time-out of their own. */
    private static final long TOKEN_SECONDS = 5;

    private static final int MOST_KEYS_IN_MEMORY = 10_000;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    KeyClient keyClient(MongoClient client, ExemplarSettings settings) {
        return KeyClient.of(settings.mongo().keyUri(), client);
    }

    @Bean
    ServiceDatabases serviceDatabases(MongoClient client, KeyClient keyClient, ExemplarSettings settings) {
        return new ServiceDatabases(client, keyClient.client(), settings.mongo().databasePrefix());
    }

    @Bean
    SubjectKeys subjectKeys(ServiceDatabases databases, ExemplarSettings settings, Clock clock) {
        return new CachedSubjectKeys(
                new MongoSubjectKeys(databases.keys(), clock),
                settings.mongo().keyLifetime(),
                MOST_KEYS_IN_MEMORY,
                System::nanoTime);
    }

    @Bean
    LogOrigin logOrigin(ExemplarSettings settings) {
        return new LogOrigin(settings.service().origin());
    }

    @Bean
    LogCollection logCollection(ServiceDatabases databases) {
        return LogCollection.open(databases.ledger());
    }

    @Bean
    LedgerReader ledgerReader(LogCollection log, LogOrigin origin) {
        return new LedgerReader(log, origin);
    }

    @Bean
    LedgerWriter ledgerWriter(
            LogCollection log,
            LogOrigin origin,
            @Value("${spring.application.name}") String service,
            Clock clock,
            ObjectProvider<WriterListener> listener) {
        return new LedgerWriter(
                log, origin, instanceOf(service), clock, listener.getIfAvailable(() -> WriterListener.NONE));
    }

    @Bean
    @Primary
    StableNameSerializer serializer(BeanFactory beans, SubjectKeys keys) {
        List<Class<?>> types = new ArrayList<>(new TypesOfApplication(beans).annotatedWith(StoredType.class));
        types.add(ActRefused.class);
        types.add(ReadRecorded.class);
        return StableNameSerializer.of(types, keys);
    }

    /** The one place for upcasters: every {@link EventUpcaster} that a service declares as a bean, in its order. */
    @Bean
    EventReading eventReading(StableNameSerializer serializer, ObjectProvider<EventUpcaster> upcasters) {
        return new EventReading(serializer, upcasters.orderedStream().toList());
    }

    @Bean
    LogGate logGate() {
        return LogGate.waiting("it is not yet compared with the checkpoints that are pinned outside");
    }

    @Bean
    MongoLedgerEventStorageEngine storageEngine(
            LogGate gate,
            LedgerWriter writer,
            LedgerReader reader,
            ServiceDatabases databases,
            LogOrigin origin,
            EventReading reading,
            Serializer serializer,
            SubjectKeys keys) {
        return MongoLedgerEventStorageEngine.builder(
                        writer, reader, SnapshotCollection.open(databases.ledger(), origin, reader, keys))
                .eventReading(reading)
                .snapshotSerializer(serializer)
                .gate(gate)
                .build();
    }

    @Bean
    MongoTokenStore tokenStore(
            ServiceDatabases databases,
            ViewTransactions transactions,
            Serializer serializer,
            @Value("${spring.application.name}") String service,
            Clock clock) {
        return new MongoTokenStore(
                transactions
                        .joinedBy(databases.ledger().getCollection(MongoTokenStore.COLLECTION))
                        .withTimeout(TOKEN_SECONDS, TimeUnit.SECONDS),
                serializer,
                CLAIM_TIMEOUT,
                instanceOf(service),
                clock);
    }

    @Bean
    LedgerBook ledgerBook(LedgerReader reader, LogOrigin origin, StableNameSerializer serializer) {
        return new LedgerBook(reader, origin, serializer);
    }

    private static String instanceOf(String service) {
        return service + '/' + CommandIds.fresh();
    }
}
