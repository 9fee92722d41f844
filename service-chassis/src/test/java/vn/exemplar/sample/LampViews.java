package vn.exemplar.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
@ProcessingGroup("View_Lamps")
class LampViews {
    private final ViewOf<LampView> lamps;

    LampViews(Views views) {
        this.lamps = new ViewOf<>(
                views,
                "lamps",
                LampView.class,
                LampView::id,
                event -> event instanceof LampEvent lamp ? lamp.lampId() : null);
    }

    @EventHandler
    void on(LampEvent event) {
        lamps.fold(event.lampId(), lamp -> switch (event) {
            case LampEvent.LampHung hung ->
                new LampView(hung.lampId(), hung.place(), hung.on(), LampView.Glow.DARK, null, List.of());
            case LampEvent.LampLit lit ->
                lamp == null
                        ? null
                        : new LampView(
                                lamp.id(), lamp.place(), lamp.hungOn(), LampView.Glow.BRIGHT, lit.at(), lamp.reviews());
            case LampEvent.LampNoticed noticed -> lamp == null ? null : noticed(lamp, noticed.reviewId());
        });
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

    PageOf<LampView> page(PageRequest page) {
        return lamps.page(Filters.empty(), Sorts.ascending("_id"), page);
    }

    long count() {
        return lamps.collection().countDocuments();
    }

    Optional<LampView> find(String id) {
        return lamps.find(id);
    }
}
