package vn.exemplar.chassis.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.LedgerCommands;
import vn.exemplar.chassis.act.RefusalAllowance;
import vn.exemplar.chassis.act.RefusedActs;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.ViewTransactions;
import vn.exemplar.ledger.axon.MongoLedgerEventStorageEngine;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LogCollection;

/** Axon: aggregates found by their annotation, one ordered processor per group, which stops at a failure. */
@AutoConfiguration(
        after = LedgerAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class AxonWiringAutoConfiguration {
    private static final int BATCH = 64;
    private static final int IDLE_MILLIS = 500;
    private static final int CLAIM_INTERVAL_MILLIS = 1_000;

    @Bean("eventBus")
    WokenEventStore eventStore(MongoLedgerEventStorageEngine engine, ServiceDatabases databases) {
        return WokenEventStore.on(engine, databases.ledger().getCollection(LogCollection.NAME));
    }

    @Bean
    AggregateTypes aggregateTypes(BeanFactory beans) {
        return new AggregateTypes(beans);
    }

    @Bean
    ConfigurerModule processors(ListableBeanFactory beans, ViewTransactions transactions) {
        return configurer -> {
            followInOrder(configurer.eventProcessing());
            viewsOf(beans)
                    .forEach(view -> configurer
                            .eventProcessing()
                            .registerTransactionManager(view, configuration -> transactions.manager()));
        };
    }

    private static Set<String> viewsOf(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .flatMap(bean -> beans.findAllAnnotationsOnBean(bean, ProcessingGroup.class, false).stream())
                .map(ProcessingGroup::value)
                .filter(group -> group.startsWith(ViewPositions.VIEW))
                .collect(Collectors.toSet());
    }

    private static void followInOrder(EventProcessingConfigurer processing) {
        processing
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH)
                                .andInitialTrackingToken(events -> events.createTailToken())
                                .andEventAvailabilityTimeout(IDLE_MILLIS, TimeUnit.MILLISECONDS)
                                .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS))
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }

    @Bean
    CorrelationDataProvider actOfCommand() {
        return new SimpleCorrelationDataProvider(ActMetadata.KEYS.toArray(String[]::new));
    }

    @Bean
    RefusalAllowance refusalAllowance(ExemplarSettings settings, Clock clock) {
        return new RefusalAllowance(settings.security().recordedRefusals(), clock);
    }

    @Bean
    RefusedActs refusedActs(EventBus ledger, RefusalAllowance allowance) {
        return new RefusedActs(ledger, allowance);
    }

    @Bean
    Streams streams(AggregateTypes types, EventStore events) {
        return new Streams(types.streams(), type -> repository(type, events), events);
    }

    @SuppressWarnings("unchecked")
    private static Repository<StreamOf<?, ?>> repository(Class<? extends StreamOf<?, ?>> type, EventStore events) {
        return EventSourcingRepository.builder((Class<StreamOf<?, ?>>) type)
                .eventStore(events)
                .build();
    }

    @Bean
    Commands commands(
            CommandBus bus, Streams streams, LedgerBook ledger, RefusedActs refusedActs, MeterRegistry meters) {
        return new LedgerCommands(bus, streams, ledger, refusedActs, meters);
    }

    @Bean
    ErasedKeysProjector erasedKeysProjector(SubjectKeys keys) {
        return new ErasedKeysProjector(keys);
    }

    @Bean
    OwnActs ownActs(LedgerBook ledger, Clock clock, @Value("${spring.application.name}") String service) {
        return new OwnActs(ledger, clock, service);
    }

    @Bean
    ViewPositions viewPositions(
            ObjectProvider<EventProcessingConfiguration> processing, MongoTokenStore tokens, LedgerReader reader) {
        return ProcessorPositions.of(processing::getObject, tokens, reader);
    }
}
