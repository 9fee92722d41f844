package vn.exemplar.chassis.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Dead letters at {@code /actuator/deadletters}: GET counts and shows those that wait, POST {@code {"count": n}} takes
 * the oldest n through the doors again. Idempotent, since the doors are; what fails again goes to the end of its queue.
 */
@Endpoint(id = "deadletters")
public final class DeadLettersEndpoint {
    private static final int USUAL_COUNT = 100;

    private final DeadLetterQueues queues;

    DeadLettersEndpoint(DeadLetterQueues queues) {
        this.queues = queues;
    }

    /** @param records the oldest records that wait */
    public record Queue(String topic, long waiting, List<Letter> records) {}

    /** A record that waits, without its body. */
    public record Letter(int partition, long offset, Map<String, String> headers) {}

    /** @param handled records that went through the doors, @param failedAgain records that were put back */
    public record Redriven(String topic, int handled, int failedAgain) {}

    @ReadOperation
    public List<Queue> waiting() {
        List<Queue> all = new ArrayList<>();
        queues.topics().forEach(topic -> all.add(queues.look(topic)));
        return all;
    }

    @WriteOperation
    public List<Redriven> redrive(@Nullable Integer count) {
        List<Redriven> all = new ArrayList<>();
        queues.topics().forEach(topic -> all.add(queues.redrive(topic, count == null ? USUAL_COUNT : count)));
        return all;
    }
}
