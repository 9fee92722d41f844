package vn.exemplar.nomination.erasure.report;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
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
import vn.exemplar.nomination.erasure.ErasureEvent;
import vn.exemplar.nomination.erasure.PersonErasure;
import vn.exemplar.nomination.erasure.PersonErasure.State;

@Component
@ProcessingGroup("View_Erasures")
class ErasureViews {
    private static final String STATE = "order.state";
    private static final String ORDERED_AT = "order.orderedAt";

    private final ViewOf<ErasureView> erasures;

    ErasureViews(Views views) {
        this.erasures = new ViewOf<>(
                views,
                "erasures",
                ErasureView.class,
                ErasureView::id,
                event -> event instanceof ErasureEvent own ? own.erasureId() : null,
                ascending(STATE, ORDERED_AT));
    }

    @EventHandler
    void on(ErasureEvent event) {
        String id = event.erasureId();
        erasures.fold(
                id, before -> new ErasureView(id, (before == null ? PersonErasure.NONE : before.order()).after(event)));
    }

    @ResetHandler
    void reset() {
        erasures.empty();
    }

    Optional<ErasureView> find(String id) {
        return erasures.find(id);
    }

    PageOf<ErasureView> page(@Nullable State state, PageRequest page) {
        Bson wanted = state == null ? Filters.empty() : eq(STATE, state.name());
        return erasures.page(wanted, Sorts.orderBy(Sorts.descending(ORDERED_AT), Sorts.ascending("_id")), page);
    }

    /** How many orders that were given before a moment still await their release. */
    long awaitingSince(Instant moment) {
        return count(State.ORDERED, ORDERED_AT, moment);
    }

    /** How many orders that were released before a moment are still not carried out. */
    long releasedBefore(Instant moment) {
        return count(State.RELEASED, "order.release.at", moment);
    }

    private long count(State state, String since, Instant before) {
        return erasures.collection().countDocuments(and(eq(STATE, state.name()), lt(since, before)));
    }
}
