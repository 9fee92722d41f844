package vn.exemplar.nomination.dossier.read.dossierlist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.ledger.event.Erased;

/** Every version that left a unit: what the office compares. */
@Component
public class SubmittedVersions {
    private final MongoCollection<SubmittedVersion> versions;

    SubmittedVersions(Views views) {
        this.versions = views.collection("nominationVersions", SubmittedVersion.class);
        versions.createIndex(Indexes.ascending("nominationId"));
    }

    public Optional<SubmittedVersion> find(String nominationId, int round) {
        return Optional.ofNullable(
                versions.find(Filters.eq("_id", nominationId + '/' + round)).first());
    }

    void put(SubmittedVersion version) {
        versions.replaceOne(Filters.eq("_id", version.id()), version, new ReplaceOptions().upsert(true));
    }

    void erase(String nominationId) {
        versions.find(Filters.eq("nominationId", nominationId)).map(Erased::in).forEach(this::put);
    }

    void empty() {
        versions.deleteMany(Filters.empty());
    }
}
