package vn.exemplar.chassis.observability;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.exemplar.chassis.intake.KafkaClients;

/** Up while a broker answers within the time-out. Cost: one request. */
final class KafkaHealth extends AbstractHealthIndicator implements AutoCloseable {
    private final Admin admin;
    private final Duration timeout;

    KafkaHealth(KafkaClients clients, Duration timeout) {
        super("Kafka does not answer");
        this.admin = clients.admin();
        this.timeout = timeout;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        DescribeClusterOptions options = new DescribeClusterOptions().timeoutMs(Math.toIntExact(timeout.toMillis()));
        int brokers = admin.describeCluster(options)
                .nodes()
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .size();
        health.status(brokers > 0 ? "UP" : "DOWN").withDetail("brokers", brokers);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
