package vn.exemplar.sample;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@Component
class LampViews {
    private final MongoCollection<LampView> lamps;

    LampViews(Views views) {
        this.lamps = views.collection("lamps", LampView.class);
    }

    PageOf<LampView> page(PageRequest page) {
        return new PageOf<>(
                lamps.find()
                        .sort(Sorts.ascending("_id"))
                        .skip(page.offset())
                        .limit(page.size())
                        .into(new ArrayList<>()),
                page.page(),
                page.size(),
                count());
    }

    long count() {
        return lamps.countDocuments();
    }

    Optional<LampView> find(String id) {
        return Optional.ofNullable(lamps.find(Filters.eq("_id", id)).first());
    }

    void put(LampView lamp) {
        lamps.replaceOne(Filters.eq("_id", lamp.id()), lamp, new ReplaceOptions().upsert(true));
    }

    void empty() {
        lamps.deleteMany(Filters.empty());
    }
}
