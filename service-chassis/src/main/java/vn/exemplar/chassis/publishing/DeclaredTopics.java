package vn.exemplar.chassis.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import vn.exemplar.chassis.intake.KafkaClients;

/**
 * The topics that a service writes and reads are as declared: what is missing is made, what is another ends the start.
 * While no broker answers the service starts, and they are compared as soon as one does.
 */
final class DeclaredTopics implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DeclaredTopics.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final KafkaClients clients;
    private final List<NewTopic> declared;
    private final Duration timeout;
    private volatile boolean running = true;

    DeclaredTopics(KafkaClients clients, List<NewTopic> declared, Duration timeout) {
        this.clients = clients;
        this.declared = List.copyOf(declared);
        this.timeout = timeout;
    }

    @Override
    public void afterPropertiesSet() {
        Instant deadline = Instant.now().plus(timeout);
        if (!foundUntil(deadline)) {
            LOG.warn("No broker answers; topics are compared with what is declared as soon as one does");
            Thread.ofVirtual().name("topics").start(() -> {
                try {
                    foundUntil(Instant.MAX);
                } catch (RuntimeException another) {
                    LOG.error("{}", another.getMessage());
                }
            });
        }
    }

    private boolean foundUntil(Instant deadline) {
        Admin admin = clients.admin();
        try {
            while (running && Instant.now().isBefore(deadline)) {
                try {
                    require(admin);
                    return true;
                } catch (RetriableException | TimeoutException noAnswer) {
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            admin.close(Duration.ZERO);
        }
        return false;
    }

    private void require(Admin admin) throws TimeoutException, InterruptedException {
        List<String> differences = new ArrayList<>();
        for (NewTopic topic : declared) {
            try {
                compare(topic, admin, differences);
            } catch (UnknownTopicOrPartitionException missing) {
                make(topic, admin);
                compare(topic, admin, differences);
            }
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Topics are not as declared: " + String.join(", ", differences));
        }
    }

    private void make(NewTopic topic, Admin admin) throws TimeoutException, InterruptedException {
        try {
            answer(admin.createTopics(List.of(topic)).all());
            LOG.info("Made topic {}", topic);
        } catch (TopicExistsException meanwhile) {
            LOG.debug("{} was made meanwhile", topic.name(), meanwhile);
        }
    }

    private void compare(NewTopic topic, Admin admin, List<String> differences)
            throws TimeoutException, InterruptedException {
        TopicDescription found =
                only(answer(admin.describeTopics(List.of(topic.name())).allTopicNames()));
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        Config config = only(answer(admin.describeConfigs(List.of(resource)).all()));
        differ(topic, "partitions", topic.numPartitions(), found.partitions().size(), differences);
        found.partitions()
                .forEach(partition -> differ(
                        topic,
                        "replicas of partition " + partition.partition(),
                        (int) topic.replicationFactor(),
                        partition.replicas().size(),
                        differences));
        topic.configs()
                .forEach((name, wanted) ->
                        differ(topic, name, wanted, config.get(name).value(), differences));
    }

    private static <T> T only(Map<?, T> one) {
        return one.values().iterator().next();
    }

    private static void differ(NewTopic topic, String what, Object wanted, Object found, List<String> differences) {
        if (!wanted.equals(found)) {
            differences.add("%s of %s %s instead of %s".formatted(what, topic.name(), found, wanted));
        }
    }

    /** @throws RuntimeException what the broker answered, when it refuses */
    private <T> T answer(KafkaFuture<T> answer) throws TimeoutException, InterruptedException {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
        }
    }

    @Override
    public void destroy() {
        running = false;
    }
}
