package vn.exemplar.review.regulation.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.review.regulation.Regulation;
import vn.exemplar.review.regulation.RegulationEvent;

/** Each entry remembers its own version alone, as a regulation would that had no other. */
@Component
@ProcessingGroup("View_Regulations")
class RegulationViews {
    private static final String[] BY_VERSION = {"regulationId", "version.version"};

    private final ViewOf<RegulationView> regulations;

    RegulationViews(Views views) {
        this.regulations = new ViewOf<>(
                views,
                "regulations",
                RegulationView.class,
                RegulationView::versionId,
                event -> event instanceof RegulationEvent own ? versionId(own) : null,
                Indexes.ascending(BY_VERSION));
    }

    @EventHandler
    void on(RegulationEvent event) {
        regulations.fold(versionId(event), before -> {
            Regulation remembered = before == null ? Regulation.NONE : new Regulation(List.of(before.version()));
            return new RegulationView(
                    versionId(event),
                    Regulation.name(event.regulationId()),
                    remembered.after(event).latest());
        });
    }

    @ResetHandler
    void reset() {
        regulations.empty();
    }

    PageOf<RegulationView> page(PageRequest page) {
        return regulations.page(Filters.empty(), Sorts.ascending(BY_VERSION), page);
    }

    private static String versionId(RegulationEvent event) {
        return Regulation.name(event.regulationId()) + '#' + event.version();
    }
}
