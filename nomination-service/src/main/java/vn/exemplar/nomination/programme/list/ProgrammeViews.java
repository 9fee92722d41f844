package vn.exemplar.nomination.programme.list;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.programme.Programme;
import vn.exemplar.nomination.programme.ProgrammeId;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;

@Component
@ProcessingGroup("View_Programmes")
class ProgrammeViews {
    private static final String STATE = "programme.state";

    private final ViewOf<ProgrammeView> programmes;

    ProgrammeViews(Views views) {
        this.programmes = new ViewOf<>(
                views,
                "programmes",
                ProgrammeView.class,
                ProgrammeView::programmeId,
                event -> event instanceof ProgrammeEvent own ? ProgrammeId.of(own.aggregateId()) : null);
    }

    @EventHandler
    void on(ProgrammeEvent event) {
        String id = ProgrammeId.of(event.aggregateId());
        programmes.fold(
                id,
                before -> new ProgrammeView(id, (before == null ? Programme.NONE : before.programme()).after(event)));
    }

    @ResetHandler
    void reset() {
        programmes.empty();
    }

    Optional<ProgrammeView> find(String programmeId) {
        return programmes.find(programmeId);
    }

    /** A version of a programme, be it in force or not: nominations are shown against the one that they pin. */
    Optional<ProgrammeVersion> version(String programmeId, int version) {
        return find(programmeId)
                .flatMap(found -> found.programme().version(version))
                .map(ProgrammeVersion::of);
    }

    PageOf<ProgrammeVersion.Summary> versions(String programmeId, PageRequest page) {
        List<Programme.Version> all =
                find(programmeId).map(found -> found.programme().versions()).orElse(List.of());
        List<Programme.Version> shown =
                all.stream().skip(page.offset()).limit(page.size()).toList();
        return new PageOf<>(shown, page.page(), page.size(), all.size()).map(ProgrammeVersion.Summary::of);
    }

    PageOf<ProgrammeView> page(Programme.@Nullable State state, PageRequest page) {
        Bson wanted = state == null ? Filters.empty() : Filters.eq(STATE, state);
        return programmes.page(wanted, Sorts.ascending("_id"), page);
    }
}
