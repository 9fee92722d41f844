package vn.exemplar.chassis.checkpoint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.intake.KafkaClients;
import vn.exemplar.ledger.proof.Pin;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/**
 * Checkpoints in a Kafka topic of one partition that keeps its records for ever: value the signed note, key the log's
 * origin. Whoever administers the database needs no access to it.
 */
final class KafkaPin implements Pin, AutoCloseable {
    private static final int PARTITION = 0;
    /** So many records are looked through for the newest checkpoint, should somebody else write there. */
    private static final long LOOK_BACK = 100;

    private final KafkaClients clients;
    private final String topic;
    private final Duration timeout;
    private @Nullable Producer<byte[], byte[]> producer;

    KafkaPin(KafkaClients clients, String topic, Duration timeout) {
        this.clients = clients;
        this.topic = topic;
        this.timeout = timeout;
    }

    @Override
    public String name() {
        return "Kafka topic " + topic;
    }

    @Override
    public Optional<SignedCheckpoint> newest() {
        TopicPartition partition = new TopicPartition(topic, PARTITION);
        List<TopicPartition> it = List.of(partition);
        try (KafkaConsumer<byte[], byte[]> consumer = clients.consumer(topic)) {
            consumer.assign(it);
            long end = consumer.endOffsets(it, timeout).getOrDefault(partition, 0L);
            long begin = consumer.beginningOffsets(it, timeout).getOrDefault(partition, 0L);
            consumer.seek(partition, Math.max(begin, end - LOOK_BACK));
            return lastBefore(end, consumer, partition);
        }
    }

    private Optional<SignedCheckpoint> lastBefore(
            long end, KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        Optional<SignedCheckpoint> last = Optional.empty();
        long deadline = System.nanoTime() + timeout.toNanos();
        while (consumer.position(partition, timeout) < end) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(name() + " does not answer");
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(timeout).records(partition)) {
                Optional<SignedCheckpoint> read = read(record.value());
                last = read.isPresent() ? read : last;
            }
        }
        return last;
    }

    private static Optional<SignedCheckpoint> read(byte @Nullable [] value) {
        try {
            return value == null ? Optional.empty() : Optional.of(SignedCheckpoint.parse(value));
        } catch (IllegalArgumentException somethingElse) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void publish(SignedCheckpoint checkpoint) {
        Producer<byte[], byte[]> open = producer == null ? clients.producer() : producer;
        producer = open;
        byte[] origin = checkpoint.checkpoint().origin().value().getBytes(StandardCharsets.UTF_8);
        await(open.send(new ProducerRecord<>(topic, PARTITION, origin, checkpoint.bytes())));
    }

    private void await(Future<?> answer) {
        try {
            answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(name() + ": " + failed.getCause(), failed.getCause());
        } catch (TimeoutException silent) {
            throw new IllegalStateException(name() + " does not answer", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name() + " answers", interrupted);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}
