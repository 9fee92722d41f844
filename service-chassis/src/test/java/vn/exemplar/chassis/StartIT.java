package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.contract.Topic;
import vn.exemplar.sample.SampleService;

/** What must never go live is found before the first request. */
class StartIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = SampleService.class)
    static class ServiceWithAForgottenRole {

        @RestController
        static class ForgottenApi {

            @GetMapping("/api/forgotten")
            String forgotten() {
                return "open to everybody with a token";
            }
        }
    }

    @Test
    void a_service_with_a_door_that_names_no_role_does_not_start() {
        assertThatThrownBy(() -> Sample.start(ServiceWithAForgottenRole.class, Map.of()))
                .hasStackTraceContaining("neither @RolesAllowed nor @PermitAll")
                .hasStackTraceContaining("ForgottenApi#forgotten");
    }

    @Test
    void a_service_without_an_origin_for_its_log_does_not_start() {
        assertThatThrownBy(() -> Sample.start(Map.of("exemplar.service.origin", " ")))
                .hasStackTraceContaining("exemplar.service.origin");
    }

    @Test
    void the_topics_of_a_service_are_made_as_the_contract_declares_them() throws Exception {
        String thirtyDays = Long.toString(Duration.ofDays(30).toMillis());
        assertMade(Topic.NOMINATION.topicName(), 3, thirtyDays);
        assertMade(Topic.REVIEW.topicName(), 3, thirtyDays);
        assertMade(Topic.NOMINATION.checkpointTopicName(), 1, "-1");
    }

    private static void assertMade(String topic, int partitions, String retention) throws Exception {
        String name = Sample.shared().topicPrefix() + topic;
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (Admin admin = Sample.shared().bean(KafkaClients.class).admin()) {
            assertThat(admin.describeConfigs(List.of(resource)).all().get().values())
                    .singleElement()
                    .satisfies(made -> {
                        assertThat(made.get("retention.ms").value()).isEqualTo(retention);
                        assertThat(made.get("min.insync.replicas").value()).isEqualTo("1");
                    });
            assertThat(admin.describeTopics(List.of(name)).allTopicNames().get().values())
                    .singleElement()
                    .satisfies(made -> assertThat(made.partitions()).hasSize(partitions));
        }
    }

    @Test
    void a_service_whose_topic_is_another_than_declared_does_not_start() throws Exception {
        String prefix = "another" + System.nanoTime() + ".";
        try (Admin admin = Sample.shared().bean(KafkaClients.class).admin()) {
            admin.createTopics(List.of(new NewTopic(prefix + "nomination.events.v1", 1, (short) 1)))
                    .all()
                    .get();
        }
        assertThatThrownBy(() -> Sample.start(Map.of("exemplar.kafka.topic-prefix", prefix)))
                .hasStackTraceContaining("partitions of " + prefix + "nomination.events.v1 1 instead of 3")
                .hasStackTraceContaining("retention.ms of " + prefix + "nomination.events.v1 604800000 instead of");
    }
}
