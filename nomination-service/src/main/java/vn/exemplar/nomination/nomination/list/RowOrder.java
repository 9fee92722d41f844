package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/** Orders of a list, each one whole: no two nominations are equal in it. */
public enum RowOrder {
    CHANGED(Sorts.descending("changedAt")),
    TITLE(Sorts.ascending("titleKey")),
    DUE(Sorts.ascending("supplement.dueOn"));

    private final Bson key;

    RowOrder(Bson key) {
        this.key = key;
    }

    Bson sort() {
        return Sorts.orderBy(key, Sorts.ascending("_id"));
    }
}
