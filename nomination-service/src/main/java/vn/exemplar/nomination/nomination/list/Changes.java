package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.VisibleNominations;

/** The rows in the order in which the ledger told of them last, for systems that follow. */
@Component
class Changes {
    private static final String INDEX = "ledgerIndex";

    private final MongoCollection<Change> rows;

    Changes(Views views) {
        this.rows = views.collection(NominationRows.COLLECTION, Change.class);
        rows.createIndex(Indexes.ascending("nominatingUnit", INDEX));
        rows.createIndex(Indexes.ascending("sent", INDEX));
        rows.createIndex(Indexes.ascending(INDEX, "nominatingUnit", "sent"));
    }

    /** @param ledgerIndex of the latest event of the nomination */
    record Change(@BsonId String id, long version, NominationState state, long ledgerIndex, Instant changedAt) {}

    FindIterable<Change> after(long index, int size, Actor actor) {
        return rows.find(Filters.and(Filters.gt(INDEX, index), VisibleNominations.to(actor, "nominatingUnit", "sent")))
                .projection(Projections.include("version", "state", INDEX, "changedAt"))
                .sort(Sorts.ascending(INDEX))
                .limit(size);
    }
}
