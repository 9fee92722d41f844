package vn.exemplar.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.kafka.TopicProbe;

/** Two instances of the service on one ledger and one consumer group. */
final class SeveralInstancesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int COPIES = 6;
    private static final int EXEMPLARS = 10;

    private final Surroundings surroundings = new Surroundings();
    private final String topic = surroundings.topic("review.events.v1");
    private final TopicProbe topics = new TopicProbe(Infrastructure.kafka().bootstrapServers());

    @Test
    void p1_one_task_per_exemplar_although_its_recognition_reaches_two_instances_at_once() throws Exception {
        List<Recognition> told = IntStream.range(0, EXEMPLARS)
                .mapToObj(number -> Recognition.of("nomination-" + number, true))
                .toList();
        try (ConfigurableApplicationContext one = start();
                ConfigurableApplicationContext other = start()) {
            awaitBothConsuming(one);
            tellAllAtOnce(told);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Stream.of(one, other)
                                    .mapToDouble(instance -> counted(instance, "exemplar.consumed")
                                            + counted(instance, "exemplar.skipped"))
                                    .sum())
                            .isGreaterThanOrEqualTo(EXEMPLARS * COPIES));
            assertThat(List.of(one, other)).allSatisfy(instance -> {
                assertThat(counted(instance, "exemplar.consumed")).isPositive();
                assertThat(instance.getBean(MeterRegistry.class)
                                .get("exemplar.deadletters")
                                .gauge()
                                .value())
                        .isZero();
            });
            LedgerReader ledger = one.getBean(LedgerReader.class);
            assertThat(ledger.head()).hasValue(EXEMPLARS - 1L);
            assertThat(told)
                    .allSatisfy(recognition -> assertThat(ledger.eventsOf(PressTask.idOf(recognition.exemplar()), 0))
                            .singleElement()
                            .returns("publication.PressTaskOpened.v1", event -> event.storedType()));
        }
    }

    /** Every copy under a key of its own, so that the copies spread over the partitions and thereby the instances. */
    private void tellAllAtOnce(List<Recognition> told) throws Exception {
        List<Callable<String>> copies = told.stream()
                .flatMap(recognition -> IntStream.range(0, COPIES).mapToObj(copy -> (Callable<String>) () -> {
                    topics.send(topic, recognition.record("key-" + copy));
                    return recognition.exemplar();
                }))
                .toList();
        try (ExecutorService senders = Executors.newFixedThreadPool(COPIES)) {
            for (Future<String> sent : senders.invokeAll(copies)) {
                sent.get();
            }
        }
    }

    private ConfigurableApplicationContext start() {
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0"),
                        surroundings.settings().entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + '=' + setting.getValue()))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(PublicationServiceApplication.class).run(arguments);
    }

    private void awaitBothConsuming(ConfigurableApplicationContext instance) {
        String group = instance.getEnvironment().getRequiredProperty("spring.application.name");
        try (Admin admin = instance.getBean(KafkaClients.class).admin()) {
            await().atMost(PATIENCE)
                    .until(
                            () -> admin
                                            .describeConsumerGroups(List.of(group))
                                            .describedGroups()
                                            .get(group)
                                            .get()
                                            .members()
                                            .stream()
                                            .filter(this::consumesOurTopic)
                                            .count()
                                    == 2);
        }
    }

    private boolean consumesOurTopic(MemberDescription member) {
        return member.assignment().topicPartitions().stream()
                .anyMatch(partition -> partition.topic().equals(topic));
    }

    private static double counted(ConfigurableApplicationContext instance, String meter) {
        return instance.getBean(MeterRegistry.class).find(meter).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
