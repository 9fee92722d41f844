package vn.exemplar.sample;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("View_Lamps")
class LampProjector {
    private final LampViews lamps;

    LampProjector(LampViews lamps) {
        this.lamps = lamps;
    }

    @EventHandler
    void on(LampEvent.LampHung event) {
        lamps.put(new LampView(event.lampId(), event.place(), event.on(), LampView.Glow.DARK, null, List.of()));
    }

    @EventHandler
    void on(LampEvent.LampLit event) {
        lamps.find(event.lampId())
                .ifPresent(lamp -> lamps.put(new LampView(
                        lamp.id(), lamp.place(), lamp.hungOn(), LampView.Glow.BRIGHT, event.at(), lamp.reviews())));
    }

    @EventHandler
    void on(LampEvent.LampNoticed event) {
        lamps.find(event.lampId()).ifPresent(lamp -> lamps.put(noticed(lamp, event.reviewId())));
    }

    private static LampView noticed(LampView lamp, String reviewId) {
        List<String> reviews = Stream.concat(lamp.reviews().stream(), Stream.of(reviewId))
                .distinct()
                .toList();
        return new LampView(lamp.id(), lamp.place(), lamp.hungOn(), lamp.glow(), lamp.litAt(), reviews);
    }

    @ResetHandler
    void reset() {
        lamps.empty();
    }
}
