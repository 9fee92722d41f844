package vn.exemplar.nomination.unit.read.unitlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    PageOf<UnitView> page(@Nullable LocalDate asOf, PageRequest page) {
        Bson wanted = asOf == null ? Filters.empty() : activeOn(asOf);
        return new PageOf<>(
                units.find(wanted)
                        .sort(Sorts.ascending("_id"))
                        .skip(page.offset())
                        .limit(page.size())
                        .into(new ArrayList<>()),
                page.page(),
                page.size(),
                units.countDocuments(wanted));
    }

    private static Bson activeOn(LocalDate day) {
        return Filters.and(
                Filters.lte("activeFrom", day), Filters.or(Filters.eq("closedOn", null), Filters.gt("closedOn", day)));
    }

    void put(UnitView unit) {
        units.replaceOne(Filters.eq("_id", unit.code()), unit, new ReplaceOptions().upsert(true));
    }

    void close(String code, LocalDate on) {
        units.updateOne(Filters.eq("_id", code), Updates.set("closedOn", on));
    }

    void empty() {
        units.deleteMany(Filters.empty());
    }
}
