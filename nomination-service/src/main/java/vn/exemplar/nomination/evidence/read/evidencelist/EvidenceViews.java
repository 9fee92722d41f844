package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.view.Pages;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.evidence.content.Content;

@Component
public class EvidenceViews {
    private static final String ID = "_id";
    private static final String NOMINATION = "nominationId";
    private static final String SUPERSEDED_BY = "supersededBy";

    private final MongoCollection<EvidenceView> files;

    EvidenceViews(Views views) {
        this.files = views.collection("evidence", EvidenceView.class);
        files.createIndex(Indexes.ascending(NOMINATION, "name", "version"));
        files.createIndex(Indexes.ascending(NOMINATION, "sha256"));
    }

    /** The newest version of every file of a nomination, redacted copies included. */
    public List<EvidenceView> current(String nominationId) {
        return files.find(Filters.and(Filters.eq(NOMINATION, nominationId), Filters.eq(SUPERSEDED_BY, null)))
                .into(new ArrayList<>());
    }

    /** How many bytes more a nomination may have, of this many. */
    public long roomFor(String nominationId, long bytes) {
        return Math.max(
                0,
                bytes
                        - current(nominationId).stream()
                                .mapToLong(EvidenceView::size)
                                .sum());
    }

    /** Whether any file of the nomination ever had this content. */
    public boolean holds(Content content) {
        Bson same = Filters.and(Filters.eq(NOMINATION, content.nominationId()), Filters.eq("sha256", content.sha256()));
        return files.find(same).limit(1).first() != null;
    }

    Optional<EvidenceView> find(Bson wanted) {
        return Optional.ofNullable(files.find(wanted).first());
    }

    PageOf<EvidenceView> page(Bson wanted, PageRequest page) {
        return Pages.read(files, wanted, Sorts.ascending("name", "version", ID), page);
    }

    /** A file that an event speaks of, and that therefore is here. */
    EvidenceView get(String fileId) {
        return find(Filters.eq(ID, fileId)).orElseThrow();
    }

    void put(EvidenceView file) {
        files.replaceOne(Filters.eq(ID, file.id()), file, new ReplaceOptions().upsert(true));
    }

    void change(String fileId, Bson change) {
        files.updateOne(Filters.eq(ID, fileId), change);
    }

    void changeAll(Bson which, Bson change) {
        files.updateMany(which, change);
    }

    void erase(String nominationId) {
        files.find(Filters.eq(NOMINATION, nominationId)).map(Erased::in).forEach(this::put);
    }

    void empty() {
        files.deleteMany(Filters.empty());
    }
}
