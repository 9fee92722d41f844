package vn.exemplar.nomination.delegation.list;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.nomination.delegation.Delegation;
import vn.exemplar.nomination.delegation.DelegationEvent;

@Component
@ProcessingGroup("View_Delegations")
public class DelegationViews {
    private static final String UNIT = "delegation.unit";
    private static final String DELEGATE = "delegation.delegate";
    private static final String FROM = "delegation.from";
    private static final String LAST_DAY = "lastDay";

    private final ViewOf<DelegationView> delegations;

    DelegationViews(Views views) {
        this.delegations = new ViewOf<>(
                views,
                "delegations",
                DelegationView.class,
                DelegationView::id,
                event -> event instanceof DelegationEvent own ? own.delegationId() : null,
                ascending(UNIT, DELEGATE, LAST_DAY),
                ascending(DELEGATE, LAST_DAY));
    }

    @EventHandler
    void on(DelegationEvent event) {
        String id = event.delegationId();
        delegations.fold(id, before -> {
            Delegation delegation = (before == null ? Delegation.NONE : before.delegation()).after(event);
            return new DelegationView(id, delegation, delegation.lastDay());
        });
    }

    @EventHandler
    void on(ErasureFact fact) {
        delegations.erase(fact.erasedSubjects());
    }

    @ResetHandler
    void reset() {
        delegations.empty();
    }

    PageOf<DelegationView> page(
            @Nullable String unit, @Nullable String delegate, @Nullable LocalDate asOf, PageRequest page) {
        List<Bson> wanted = new ArrayList<>();
        Stream.of(unit == null ? null : eq(UNIT, unit), delegate == null ? null : eq(DELEGATE, delegate))
                .flatMap(Stream::ofNullable)
                .forEach(wanted::add);
        if (asOf != null) {
            wanted.add(lte(FROM, asOf));
            wanted.add(gte(LAST_DAY, asOf));
        }
        Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
        return delegations.page(filter, Sorts.orderBy(Sorts.descending(FROM), Sorts.ascending("_id")), page);
    }

    /** Every delegation that a person was given. */
    public List<DelegationView> of(String delegate) {
        return delegations.collection().find(eq(DELEGATE, delegate)).into(new ArrayList<>());
    }
}
