package vn.exemplar.nomination.nomination.list;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.view.Views;

/**
 * How many rows are alike in all that statistics ask for, so that these read a few hundred tallies instead of every row.
 * Whoever changes a row changes its tallies in the same transaction. The ledger's events and the facts from Kafka count
 * apart, so that neither waits for the other: only their sum means something.
 */
final class NominationTallies {
    static final String COLLECTION = "nominationTallies";
    static final List<String> COUNTED = List.of("nominatingUnit", "fields", "year", "state", "fate", "sent");

    private static final String COUNTER = "counter";
    private static final String ROWS = "rows";

    private final MongoCollection<Document> tallies;

    NominationTallies(Views views) {
        this.tallies = views.collection(COLLECTION, Document.class);
    }

    enum Counter {
        LEDGER,
        KAFKA
    }

    /** What changes of some rows add up to. */
    static final class Changes {
        private final Map<BsonDocument, Integer> sums = new HashMap<>();

        /**
         * @param before the row as it was; null, or without a state, where there was none
         * @param set what of it is set anew
         */
        void change(@Nullable BsonDocument before, BsonDocument set) {
            BsonDocument after = before == null ? new BsonDocument() : before.clone();
            after.putAll(set);
            count(after, 1);
            if (before != null) {
                count(before, -1);
            }
        }

        private void count(BsonDocument row, int rows) {
            if (row.containsKey("state")) {
                BsonDocument key = new BsonDocument();
                COUNTED.stream().filter(row::containsKey).forEach(part -> key.append(part, row.get(part)));
                sums.merge(key, rows, Integer::sum);
            }
        }
    }

    void add(Changes changes, Counter counter) {
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        changes.sums.forEach((key, sum) -> {
            if (sum != 0) {
                BsonDocument id = key.clone().append(COUNTER, new BsonString(counter.name()));
                Bson change = Updates.combine(new BsonDocument("$setOnInsert", key), Updates.inc(ROWS, sum));
                writes.add(new UpdateOneModel<>(Filters.eq("_id", id), change, new UpdateOptions().upsert(true)));
            }
        });
        if (!writes.isEmpty()) {
            tallies.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    /** How many rows that meet conditions about what is counted have each value of a field, by state and fate. */
    List<Document> counted(String field, Bson wanted) {
        return counted(tallies, field, wanted, '$' + ROWS);
    }

    /** @param weight how many rows a document stands for */
    static List<Document> counted(MongoCollection<?> collection, String field, Bson wanted, Object weight) {
        List<Bson> stages = new ArrayList<>(List.of(Aggregates.match(wanted)));
        if (field.equals("fields")) {
            stages.add(Aggregates.unwind("$fields"));
        }
        Document key =
                new Document("key", '$' + field).append("state", "$state").append("fate", "$fate");
        stages.add(Aggregates.group(key, Accumulators.sum("count", weight)));
        stages.add(Aggregates.match(Filters.ne("count", 0)));
        return collection.aggregate(stages, Document.class).into(new ArrayList<>());
    }

    void empty() {
        tallies.deleteMany(Filters.empty());
    }
}
