package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.CommandIds;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.facts.CurrentFacts;
import vn.exemplar.chassis.facts.FactTail;
import vn.exemplar.chassis.ledger.LedgerBook;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.sample.Lamp;
import vn.exemplar.sample.LampEvent;
import vn.exemplar.sample.LampFacts;
import vn.exemplar.sample.LampKeyDestroyed;
import vn.exemplar.sample.LightLamp;
import vn.exemplar.sample.SampleService;
import vn.exemplar.stack.http.Answer;

/** Decisions wait for the facts that they read and for nothing else. */
class DecisionsIT {
    private static final String LAMPS = "View_Lamps";
    private static final String LAMP = "{\"place\":\"Cổng\",\"on\":\"2026-01-31\"}";

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = SampleService.class)
    static class ServiceWithABrokenView {

        @Component
        @ProcessingGroup("View_Broken")
        static class BrokenProjector {

            @EventHandler
            void on(LampEvent event) {
                throw new IllegalStateException("no such drawer");
            }

            @ResetHandler
            void reset() {}
        }

        @Component
        @ProcessingGroup("View_Slow")
        static class SlowProjector {
            private final CountDownLatch gate = new CountDownLatch(1);

            @EventHandler
            void on(LampEvent event) throws InterruptedException {
                gate.await();
            }

            @ResetHandler
            void reset() {}
        }
    }

    @Test
    void a_projector_that_throws_or_stands_still_stops_no_write_and_health_says_which() {
        try (Sample service = Sample.start(ServiceWithABrokenView.class, Map.of())) {
            service.hangLamp("Sân");
            await().untilAsserted(() -> assertThat(
                            ledgerHealth(service).path("details").path("failures"))
                    .hasToString("{\"View_Broken\":\"java.lang.IllegalStateException\"}"));
            assertThat(ledgerHealth(service).path("status").asString()).isEqualTo("DOWN");

            service.hangLamp("Hiên");

            assertThat(service.get("/api/lamps", Sample.OFFICER).status()).isEqualTo(200);
            service.bean(ServiceWithABrokenView.SlowProjector.class).gate.countDown();
        }
    }

    @Test
    void a_view_that_is_stopped_or_built_again_stops_no_write() {
        try (Sample service = Sample.start(Map.of())) {
            String first = service.hangLamp("Sân");
            view(service).shutDown();
            String stopped = service.hangLamp("Hiên");
            assertThat(isShown(service, stopped)).isFalse();
            view(service).start();
            await().until(() -> isShown(service, stopped));
            assertThat(service.manage("/views/" + LAMPS, "").status()).isEqualTo(202);

            String last = service.hangLamp("Cổng");

            await().until(() -> isShown(service, first) && isShown(service, last));
        }
    }

    @Test
    void facts_hold_the_own_commits_and_those_of_another_instance_and_forget_what_was_erased_A4() {
        try (Sample service = Sample.start(Map.of());
                Sample other = Sample.start(
                        Map.of("exemplar.mongo.database-prefix", service.setting("exemplar.mongo.database-prefix")))) {
            String lamp = service.hangLamp("Sân");
            service.post("/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":5,\"reason\":\"tối\"}");

            other.bean(CurrentFacts.class).catchUp();

            for (Sample one : List.of(service, other)) {
                LampFacts facts = one.bean(LampFacts.class);
                assertThat(facts.place(lamp)).contains("Sân");
                assertThat(facts.brightness(lamp)).isEqualTo(5);
                assertThat(facts.reason(lamp)).contains("tối");
            }
            service.bean(EventBus.class).publish(new GenericEventMessage<>(new LampKeyDestroyed(lamp)));
            other.bean(CurrentFacts.class).catchUp();
            assertThat(other.bean(LampFacts.class).reason(lamp)).contains(Erased.TEXT);
            assertThat(other.bean(LampFacts.class).place(lamp)).contains("Sân");
        }
    }

    @Test
    void a_writing_request_is_asked_to_come_again_while_facts_stand_still_and_who_may_not_come_in_does_not_wait() {
        try (Sample service = Sample.start(Map.of("exemplar.web.decision-patience", "300ms"))) {
            service.hangLamp("Sân");
            FactTail tail = service.bean(FactTail.class);
            tail.stop();
            service.bean(EventBus.class).publish(new GenericEventMessage<>(new LampKeyDestroyed("nobody")));
            long before = head(service);

            Answer behind = service.post("/api/lamps", Sample.OFFICER, LAMP);
            Answer stranger = service.post("/api/lamps", Sample.AUDITOR, LAMP);

            assertThat(behind.status()).isEqualTo(503);
            assertThat(behind.header("Retry-After")).isEqualTo("1");
            assertThat(behind.json().required("code").stringValue()).isEqualTo("views-behind");
            assertThat(stranger.status()).isEqualTo(403);
            assertThat(head(service)).as("only the stranger's refusal is new").isEqualTo(before + 1);

            tail.start();
            await().until(() -> service.post("/api/lamps", Sample.OFFICER, LAMP).status() == 201);
        }
    }

    @Test
    void decisions_that_belong_together_are_one_commit_or_none() {
        Sample service = Sample.shared();
        Commands commands = service.bean(Commands.class);
        String one = service.hangLamp("Sân");
        String other = service.hangLamp("Hiên");
        commands.send(light(other, 2));
        long before = head(service);

        Receipt both =
                commands.together(List.of(light(one, 3), light(other, 4))).orElseThrow();

        assertThat(both.id()).isEqualTo(one);
        assertThat(both.version()).isEqualTo(1);
        assertThat(both.lastIndex() - both.firstIndex()).isEqualTo(1);
        assertThat(service.bean(LedgerBook.class).commitOf(both.firstIndex()).lastIndex())
                .isEqualTo(both.lastIndex());
        assertThat(service.bean(Streams.class).state(Lamp.class, other).brightness())
                .isEqualTo(4);
        long after = head(service);
        assertThat(after).isGreaterThan(before);
        assertThatThrownBy(() -> commands.together(List.of(light(one, 5), light("no-such-lamp", 5))))
                .isInstanceOf(Refusal.class);
        assertThat(head(service)).isEqualTo(after);
        assertThat(service.bean(Streams.class).state(Lamp.class, one).brightness())
                .isEqualTo(3);
    }

    private static LightLamp light(String lamp, int brightness) {
        Actor officer = new Actor(Sample.OFFICER, "TTCNTT", List.of("UNIT_OFFICER"));
        return new LightLamp(
                lamp,
                brightness,
                "tối",
                new Act(officer, "UNIT_OFFICER", Instant.EPOCH, CommandIds.fresh(), "f", "a test", "talk", null));
    }

    private static boolean isShown(Sample service, String lamp) {
        return service.get("/api/lamps/" + lamp, Sample.OFFICER).status() == 200;
    }

    private static JsonNode ledgerHealth(Sample service) {
        return service.management("/health").json().path("components").path("ledger");
    }

    @Test
    void an_instance_knows_where_its_own_views_are_and_asks_the_store_about_those_of_others() {
        try (Sample service = Sample.start(Map.of())) {
            service.hangLamp("Sân");
            MongoTokenStore tokens = service.bean(MongoTokenStore.class);
            ViewPositions positions = service.bean(ViewPositions.class);
            long head = head(service);
            await().until(() -> tokens.positions(Set.of(LAMPS), 0)
                    .getOrDefault(LAMPS, new GlobalSequenceTrackingToken(-1))
                    .position()
                    .equals(OptionalLong.of(head)));

            tokens.storeToken(new GlobalSequenceTrackingToken(-1), LAMPS, 0);
            assertThat(positions.viewed()).isEqualTo(head);

            view(service).shutDown();
            assertThat(positions.viewed()).isEqualTo(-1);
        }
    }

    @Test
    void a_batch_is_a_transaction_in_views_and_nowhere_else() {
        EventProcessingConfiguration processing = Sample.shared().bean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessors().keySet()).anyMatch(name -> !name.startsWith(ViewPositions.VIEW));
        processing
                .eventProcessors()
                .keySet()
                .forEach(name -> assertThat(processing.transactionManager(name) instanceof NoTransactionManager)
                        .as(name)
                        .isNotEqualTo(name.startsWith(ViewPositions.VIEW)));
    }

    private static StreamingEventProcessor view(Sample service) {
        return service.bean(EventProcessingConfiguration.class)
                .eventProcessor(LAMPS, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static long head(Sample service) {
        return service.bean(LedgerReader.class).head().orElseThrow();
    }
}
