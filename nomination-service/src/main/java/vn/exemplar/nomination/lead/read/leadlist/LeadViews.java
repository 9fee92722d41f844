package vn.exemplar.nomination.lead.read.leadlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;

@Component
public class LeadViews {
    private static final String REPORTED_AT = "reportedAt";

    private final MongoCollection<LeadView> leads;

    LeadViews(Views views) {
        this.leads = views.collection("leads", LeadView.class);
        leads.createIndex(Indexes.ascending("nominationId"));
        leads.createIndex(Indexes.compoundIndex(Indexes.ascending("unit"), Indexes.descending(REPORTED_AT)));
        leads.createIndex(Indexes.compoundIndex(Indexes.ascending("reporterUnit"), Indexes.descending(REPORTED_AT)));
        leads.createIndex(Indexes.descending(REPORTED_AT));
        leads.createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
    }

    /** The lead, if it exists and the actor may see it: one predicate for list, count and single lead. */
    public Optional<LeadView> find(String id, Actor actor) {
        return Optional.ofNullable(
                leads.find(Filters.and(Filters.eq("_id", id), visibleTo(actor))).first());
    }

    PageOf<LeadView> page(LeadSearch search, Actor actor, PageRequest page) {
        Bson wanted = Filters.and(search.filter(), visibleTo(actor));
        return Pages.read(leads, wanted, Sorts.orderBy(Sorts.descending(REPORTED_AT), Sorts.ascending("_id")), page);
    }

    private static Bson visibleTo(Actor actor) {
        boolean sees = actor.has("STANDING_OFFICER") || actor.has("AUDITOR");
        return sees
                ? Filters.empty()
                : Filters.or(List.of(Filters.eq("unit", actor.unit()), Filters.eq("reporterUnit", actor.unit())));
    }

    void put(LeadView lead) {
        leads.replaceOne(Filters.eq("_id", lead.id()), lead, new ReplaceOptions().upsert(true));
    }

    void change(String id, Bson... changes) {
        leads.updateOne(Filters.eq("_id", id), Updates.combine(changes));
    }

    /** Forgets what the lead of a nomination said, whose nominee's data was erased. */
    public void erase(String nominationId) {
        leads.find(Filters.eq("nominationId", nominationId)).map(Erased::in).forEach(this::put);
    }

    /** Forgets what these leads said. */
    public void erase(List<String> leadIds) {
        leads.find(Filters.in("_id", leadIds)).map(Erased::in).forEach(this::put);
    }

    void empty() {
        leads.deleteMany(Filters.empty());
    }
}
