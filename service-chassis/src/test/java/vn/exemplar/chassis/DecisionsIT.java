package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.ledger.axon.MongoTokenStore;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.stack.http.Answer;

/** What is decided by views is decided by what they show now, or not at all. */
class DecisionsIT {
    private static final String LAMPS = "View_Lamps";
    private static final String LAMP = "{\"place\":\"Cổng\",\"on\":\"2026-01-31\"}";

    @Test
    void a_writing_request_waits_for_the_views_and_is_asked_to_come_again_when_they_stand_still() {
        try (Sample service = Sample.start(Map.of("exemplar.web.decision-patience", "300ms"))) {
            service.hangLamp("Sân");
            StreamingEventProcessor view = view(service);
            view.shutDown();
            service.post("/api/lamps", Sample.OFFICER, LAMP);
            long before = head(service);

            Answer behind = service.post("/api/lamps", Sample.OFFICER, LAMP);
            Answer stranger = service.post("/api/lamps", Sample.AUDITOR, LAMP);

            assertThat(behind.status()).isEqualTo(503);
            assertThat(behind.header("Retry-After")).isEqualTo("1");
            assertThat(behind.json().required("code").stringValue()).isEqualTo("views-behind");
            assertThat(stranger.status())
                    .as("who may not come in does not wait")
                    .isEqualTo(403);
            assertThat(head(service)).as("only the stranger's refusal is new").isEqualTo(before + 1);

            view.start();
            await().until(() -> service.post("/api/lamps", Sample.OFFICER, LAMP).status() == 201);
        }
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
