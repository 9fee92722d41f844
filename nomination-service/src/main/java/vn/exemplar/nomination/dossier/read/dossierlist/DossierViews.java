package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
public class DossierViews {
    private static final String CHANGED_AT = "changedAt";

    private final MongoCollection<DossierView> nominations;

    DossierViews(Views views) {
        this.nominations = views.collection("nominations", DossierView.class);
        nominations.createIndex(Indexes.descending(CHANGED_AT));
        nominations.createIndex(
                Indexes.compoundIndex(Indexes.ascending("nominatingUnit"), Indexes.descending(CHANGED_AT)));
        nominations.createIndex(Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending(CHANGED_AT)));
        nominations.createIndex(Indexes.text("searchText"), new IndexOptions().defaultLanguage("none"));
    }

    /** The nomination, if it exists and the actor may see it. */
    public Optional<DossierView> find(String id, Actor actor) {
        return Optional.ofNullable(nominations
                .find(Filters.and(Filters.eq("_id", id), VisibleNominations.to(actor)))
                .first());
    }

    /** The nomination, for the service's own use. */
    public Optional<DossierView> find(String id) {
        return Optional.ofNullable(nominations.find(Filters.eq("_id", id)).first());
    }

    PageOf<DossierSummary> page(DossierSearch search, Actor actor, PageRequest page) {
        Bson wanted = Filters.and(search.filter(), VisibleNominations.to(actor));
        return new PageOf<>(
                nominations
                        .find(wanted)
                        .sort(Sorts.orderBy(Sorts.descending(CHANGED_AT), Sorts.ascending("_id")))
                        .skip(page.offset())
                        .limit(page.size())
                        .map(DossierSummary::of)
                        .into(new ArrayList<>()),
                page.page(),
                page.size(),
                nominations.countDocuments(wanted));
    }

    void put(DossierView nomination) {
        nominations.replaceOne(Filters.eq("_id", nomination.id()), nomination, new ReplaceOptions().upsert(true));
    }

    void change(String id, Bson... changes) {
        nominations.updateOne(Filters.eq("_id", id), Updates.combine(changes));
    }

    void empty() {
        nominations.deleteMany(Filters.empty());
    }
}
