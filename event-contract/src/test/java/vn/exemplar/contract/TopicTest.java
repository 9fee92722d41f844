package vn.exemplar.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.contract.publication.v1.ArticlePublished;
import vn.exemplar.contract.review.v1.ExemplarRecognised;

final class TopicTest {

    record Stray(String subject) implements ContractEvent {}

    @Test
    void every_event_belongs_to_the_topic_of_its_producer() {
        assertThat(Topic.of(NominationAccepted.class)).isEqualTo(Topic.NOMINATION);
        assertThat(Topic.of(ExemplarRecognised.class)).isEqualTo(Topic.REVIEW);
        assertThat(Topic.of(ArticlePublished.class)).isEqualTo(Topic.PUBLICATION);
        assertThatThrownBy(() -> Topic.of(Stray.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wire_names_are_unique_versioned_and_begin_with_their_topic() {
        List<String> names = Arrays.stream(Topic.values())
                .flatMap(topic -> topic.eventTypes().stream().map(type -> {
                    String name = Topic.typeName(type);
                    assertThat(name).matches(topic.name().toLowerCase(Locale.ROOT) + "\\.[A-Z][A-Za-z]+\\.v[1-9]\\d*");
                    return name;
                }))
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(6);
        assertThatThrownBy(() -> Topic.typeName(Stray.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_event_names_its_subject() {
        Arrays.stream(Topic.values())
                .flatMap(topic -> topic.eventTypes().stream())
                .forEach(type -> assertThat(
                                Samples.of(type, Samples.Form.MINIMAL).subject())
                        .isNotBlank());
    }

    @Test
    void a_record_is_on_all_copies_but_one_and_there_is_always_one() {
        assertThat(Topic.inSync(Topic.REPLICAS)).isEqualTo(2);
        assertThat(Topic.inSync(2)).isEqualTo(1);
        assertThat(Topic.inSync(1)).isEqualTo(1);
    }

    @Test
    void each_producer_has_a_topic_for_its_checkpoints() {
        assertThat(Arrays.stream(Topic.values()).map(Topic::checkpointTopicName))
                .containsExactly("nomination.checkpoints.v1", "review.checkpoints.v1", "publication.checkpoints.v1");
    }
}
