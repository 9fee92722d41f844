package vn.exemplar.chassis.publishing;

import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import vn.exemplar.contract.Topic;

/**
 * POST {@code {"fromIndex": n}} to {@code /actuator/publishing} sends again what the ledger holds from that index on, for
 * a reader who is new or has lost it. Who has it already is told nothing new.
 */
@Endpoint(id = "publishing")
public final class PublishingEndpoint {
    private static final int ACCEPTED = 202;
    private static final int CONFLICT = 409;

    private final Topic topic;
    private final Persistence persistence;
    private final Supplier<EventProcessingConfiguration> processing;

    PublishingEndpoint(Topic topic, Persistence persistence, Supplier<EventProcessingConfiguration> processing) {
        this.topic = topic;
        this.persistence = persistence;
        this.processing = processing;
    }

    /** 202 when it began, 409 while the broker is away or another instance publishes. */
    @WriteOperation
    public WebEndpointResponse<String> again(long fromIndex) {
        if (persistence.trouble() != null) {
            return new WebEndpointResponse<>("The broker takes nothing", CONFLICT);
        }
        StreamingEventProcessor relay = processing
                .get()
                .eventProcessor(LedgerRelay.processor(topic), StreamingEventProcessor.class)
                .orElseThrow();
        relay.shutDown();
        try {
            relay.resetTokens(new GlobalSequenceTrackingToken(fromIndex - 1));
            return new WebEndpointResponse<>(topic.topicName() + " is told again from " + fromIndex, ACCEPTED);
        } catch (UnableToClaimTokenException elsewhere) {
            return new WebEndpointResponse<>(topic.topicName() + " is written by another instance", CONFLICT);
        } finally {
            relay.start();
        }
    }
}
