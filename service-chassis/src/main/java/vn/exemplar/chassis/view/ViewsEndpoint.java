package vn.exemplar.chassis.view;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Processors at {@code /actuator/views}: GET says where each stands, POST {@code /actuator/views/View_…} empties that
 * view and builds it again from the first event.
 */
@Endpoint(id = "views")
public final class ViewsEndpoint {
    private static final int ACCEPTED = 202;

    private final ViewPositions positions;
    private final Supplier<EventProcessingConfiguration> processing;

    ViewsEndpoint(ViewPositions positions, Supplier<EventProcessingConfiguration> processing) {
        this.positions = positions;
        this.processing = processing;
    }

    /** @param position last index it has passed, @param lag events between it and the head of the ledger */
    public record Position(String processor, long position, long lag) {}

    @ReadOperation
    public List<Position> positions() {
        long head = positions.head();
        return positions.positions().entrySet().stream()
                .map(entry -> new Position(entry.getKey(), entry.getValue(), Math.max(0, head - entry.getValue())))
                .toList();
    }

    /** 202 when the replay began, 404 for no such view, 409 while another instance is at work on it. */
    @WriteOperation
    public WebEndpointResponse<String> replay(@Selector String group) {
        if (!group.startsWith(ViewPositions.VIEW)) {
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        }
        return processing
                .get()
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(ViewsEndpoint::replay)
                .orElseGet(() -> new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND));
    }

    private static WebEndpointResponse<String> replay(StreamingEventProcessor view) {
        view.shutDown();
        try {
            view.resetTokens();
            return new WebEndpointResponse<>(view.getName() + " is being built again", ACCEPTED);
        } catch (UnableToClaimTokenException elsewhere) {
            return new WebEndpointResponse<>(view.getName() + " runs on another instance", 409);
        } finally {
            view.start();
        }
    }
}
