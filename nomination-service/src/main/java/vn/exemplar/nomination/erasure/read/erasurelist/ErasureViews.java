package vn.exemplar.nomination.erasure.read.erasurelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;

@Component
class ErasureViews {
    private final MongoCollection<ErasureView> erasures;

    ErasureViews(Views views) {
        this.erasures = views.collection("erasures", ErasureView.class);
    }

    Optional<ErasureView> find(String id) {
        return Optional.ofNullable(erasures.find(Filters.eq("_id", id)).first());
    }

    void put(ErasureView erasure) {
        erasures.replaceOne(Filters.eq("_id", erasure.id()), erasure, new ReplaceOptions().upsert(true));
    }

    void erased(String id, Instant at) {
        erasures.updateOne(Filters.eq("_id", id), Updates.set("erasedAt", at));
    }

    void empty() {
        erasures.deleteMany(Filters.empty());
    }
}
