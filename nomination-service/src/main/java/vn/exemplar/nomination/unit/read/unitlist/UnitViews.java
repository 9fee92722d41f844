package vn.exemplar.nomination.unit.read.unitlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
public class UnitViews {
    private final MongoCollection<UnitView> units;

    UnitViews(Views views) {
        this.units = views.collection("units", UnitView.class);
        units.createIndex(Indexes.ascending("activeFrom", "closedOn"));
    }

    public Optional<UnitView> find(String code) {
        return Optional.ofNullable(units.find(Filters.eq("_id", code)).first());
    }

    public List<UnitView> find(Collection<String> codes) {
        return units.find(Filters.in("_id", codes)).into(new ArrayList<>());
    }

    /** The units that are active on a day; with null all that there ever were. */
    PageOf<UnitOnDay> page(@Nullable LocalDate activeOn, LocalDate nameOn, PageRequest page) {
        Bson wanted = activeOn == null ? Filters.empty() : activeOn(activeOn);
        return Pages.read(units, wanted, Sorts.ascending("_id"), page).map(unit -> UnitOnDay.of(unit, nameOn));
    }

    private static Bson activeOn(LocalDate day) {
        return Filters.and(
                Filters.lte("activeFrom", day), Filters.or(Filters.eq("closedOn", null), Filters.gt("closedOn", day)));
    }

    void put(UnitView unit) {
        units.replaceOne(Filters.eq("_id", unit.code()), unit, new ReplaceOptions().upsert(true));
    }

    void rename(String code, UnitView.Named named) {
        units.updateOne(Filters.eq("_id", code), Updates.addToSet("names", named));
    }

    void close(String code, LocalDate on, String reason, List<String> successors) {
        units.updateOne(
                Filters.eq("_id", code),
                Updates.combine(
                        Updates.set("closedOn", on),
                        Updates.set("closedBecause", reason),
                        Updates.set("successors", successors)));
    }

    void follow(String code, UnitView.Predecessor predecessor) {
        units.updateOne(Filters.eq("_id", code), Updates.addToSet("predecessors", predecessor));
    }

    void empty() {
        units.deleteMany(Filters.empty());
    }
}
