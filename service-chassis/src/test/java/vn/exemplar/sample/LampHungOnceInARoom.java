package vn.exemplar.sample;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In the first release a lamp hung in a {@code room}; since then, at a {@code place}. */
@Component
class LampHungOnceInARoom extends SingleEventUpcaster {
    private static final String OLD = "sample.LampHung.v0";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType("sample.LampHung.v1", null), JsonNode.class, old -> {
            ObjectNode hung = (ObjectNode) old;
            hung.set("place", hung.remove("room"));
            return hung;
        });
    }
}
