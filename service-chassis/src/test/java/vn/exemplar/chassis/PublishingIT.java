package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.kafka.TopicProbe.Seen;

/** What a reader has lost can be had again from the ledger. */
class PublishingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());

    @Test
    void the_ledger_is_told_again_from_any_index_in_the_same_words_and_goes_on() {
        try (Sample service = Sample.start(Map.of())) {
            String topic = service.topicPrefix() + "nomination.events.v1";
            String first = service.hangLamp("một");
            String second = service.hangLamp("hai");
            topics.await(topic, PATIENCE, seen -> second.equals(seen.key()));
            String from = only(topic, second).getFirst().headers().get("ce_logindex");
            assertThat(only(topic, first).getFirst().headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_dataschema", "urn:exemplar:contract:nomination.UnitRegistered.v1");
            assertThat(service.manage("/publishing", "{\"fromIndex\":" + from + "}")
                            .status())
                    .isEqualTo(202);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(only(topic, second)).hasSize(2));
            assertThat(only(topic, second).getFirst())
                    .isEqualTo(only(topic, second).getLast());
            String third = service.hangLamp("ba");
            topics.await(topic, PATIENCE, seen -> third.equals(seen.key()));
            assertThat(only(topic, first)).hasSize(1);
            assertThat(only(topic, third)).hasSize(1);
        }
    }

    private List<Seen> only(String topic, String key) {
        return topics.all(topic).stream().filter(seen -> key.equals(seen.key())).toList();
    }
}
