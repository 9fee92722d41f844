package vn.exemplar.nomination.delegation.read.delegationlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;

@Component
public class DelegationViews {
    private final MongoCollection<DelegationView> delegations;

    DelegationViews(Views views) {
        this.delegations = views.collection("delegations", DelegationView.class);
        delegations.createIndex(Indexes.ascending("unit", "delegate", "lastDay"));
        delegations.createIndex(Indexes.ascending("delegate", "lastDay"));
    }

    /** The delegation by which a person may sign for a unit on a day; of several, the one that began first. */
    public Optional<DelegationView> inForce(String delegate, String unit, LocalDate day) {
        return Optional.ofNullable(delegations
                .find(wanted(unit, delegate, day))
                .sort(Sorts.ascending("from", "_id"))
                .first());
    }

    PageOf<DelegationView> page(
            @Nullable String unit, @Nullable String delegate, @Nullable LocalDate asOf, PageRequest page) {
        Bson wanted = wanted(unit, delegate, asOf);
        return Pages.read(delegations, wanted, Sorts.orderBy(Sorts.descending("from"), Sorts.ascending("_id")), page);
    }

    private static Bson wanted(@Nullable String unit, @Nullable String delegate, @Nullable LocalDate day) {
        List<Bson> wanted = new ArrayList<>();
        if (unit != null) {
            wanted.add(Filters.eq("unit", unit));
        }
        if (delegate != null) {
            wanted.add(Filters.eq("delegate", delegate));
        }
        if (day != null) {
            wanted.add(Filters.lte("from", day));
            wanted.add(Filters.gte("lastDay", day));
        }
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    /** Every delegation that a person was given. */
    public List<DelegationView> of(String delegate) {
        return delegations.find(Filters.eq("delegate", delegate)).into(new ArrayList<>());
    }

    /** Forgets the reasons of these delegations. */
    public void erase(List<String> delegationIds) {
        delegations.find(Filters.in("_id", delegationIds)).map(Erased::in).forEach(this::put);
    }

    void put(DelegationView delegation) {
        delegations.replaceOne(Filters.eq("_id", delegation.id()), delegation, new ReplaceOptions().upsert(true));
    }

    void revoke(String id, DelegationView.Revocation revocation) {
        delegations.updateOne(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.set("lastDay", revocation.on().minusDays(1)), Updates.set("revocation", revocation)));
    }

    void empty() {
        delegations.deleteMany(Filters.empty());
    }
}
