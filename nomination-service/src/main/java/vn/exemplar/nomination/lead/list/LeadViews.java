package vn.exemplar.nomination.lead.list;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.ViewOf;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.nomination.lead.Lead;
import vn.exemplar.nomination.lead.LeadEvent;
import vn.exemplar.nomination.lead.LeadState;
import vn.exemplar.nomination.vietnamese.Folded;

@Component
@ProcessingGroup("View_Leads")
public class LeadViews {
    private static final String UNIT = "lead.unit";
    private static final String REPORTER_UNIT = "lead.reporterUnit";
    private static final String REPORTED_AT = "lead.reportedAt";

    private final ViewOf<LeadView> leads;

    LeadViews(Views views) {
        this.leads = new ViewOf<>(
                views,
                "leads",
                LeadView.class,
                LeadView::id,
                event -> event instanceof LeadEvent own ? own.leadId() : null,
                compoundIndex(ascending(UNIT), descending(REPORTED_AT)),
                compoundIndex(ascending(REPORTER_UNIT), descending(REPORTED_AT)),
                descending(REPORTED_AT));
        leads.collection().createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
    }

    @EventHandler
    void on(LeadEvent event) {
        String id = event.leadId();
        leads.fold(id, before -> {
            Lead lead = (before == null ? Lead.NONE : before.lead()).after(event);
            return new LeadView(id, lead, Folded.text(lead.about() + ' ' + lead.paragraph()));
        });
    }

    @EventHandler
    void on(ErasureFact fact) {
        leads.erase(fact.erasedSubjects());
    }

    @ResetHandler
    void reset() {
        leads.empty();
    }

    /** The lead, if it exists and the actor may see it. */
    public Optional<LeadView> find(String id, Actor actor) {
        return leads.find(id).filter(found -> found.lead().mayBeSeenBy(actor));
    }

    /** Leads that the actor may see, newest first; the text is found without regard to diacritics and case. */
    PageOf<LeadView> page(
            @Nullable String unit, @Nullable LeadState state, @Nullable String text, Actor actor, PageRequest page) {
        List<Bson> wanted = new ArrayList<>();
        if (unit != null) {
            wanted.add(eq(UNIT, unit));
        }
        if (state != null) {
            wanted.add(eq("lead.state", state));
        }
        if (text != null && !text.isBlank()) {
            wanted.add(Filters.text('"' + Folded.text(text).replace("\"", " ").strip() + '"'));
        }
        if (!actor.has("STANDING_OFFICER") && !actor.has("AUDITOR")) {
            wanted.add(Filters.or(eq(UNIT, actor.unit()), eq(REPORTER_UNIT, actor.unit())));
        }
        Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
        return leads.page(filter, Sorts.orderBy(Sorts.descending(REPORTED_AT), Sorts.ascending("_id")), page);
    }
}
