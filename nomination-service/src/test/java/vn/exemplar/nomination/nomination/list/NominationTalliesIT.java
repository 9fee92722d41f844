package vn.exemplar.nomination.nomination.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.view.Views;
import vn.exemplar.nomination.nomination.list.NominationTallies.Changes;
import vn.exemplar.nomination.nomination.list.NominationTallies.Counter;
import vn.exemplar.stack.Infrastructure;

class NominationTalliesIT {
    private static final int HISTORIES = 5;
    private static final int CHANGES = 120;
    private static final List<Bson> WANTED = List.of(
            Filters.empty(),
            Filters.eq("sent", true),
            Filters.and(Filters.eq("nominatingUnit", "U1"), Filters.eq("fields", "F2")),
            Filters.or(Filters.eq("nominatingUnit", "U0"), Filters.eq("fate", "PUBLISHED")),
            Filters.and(Filters.eq("state", "ACCEPTED"), Filters.eq("year", 2021)));

    @Test
    void tallies_say_what_a_count_of_the_rows_says_after_any_history() {
        try (MongoClient client = MongoClients.create(Infrastructure.mongo().connectionString())) {
            for (int seed = 0; seed < HISTORIES; seed++) {
                agree(Views.in(client.getDatabase("tallies" + seed)), new Random(seed));
            }
        }
    }

    private static void agree(Views views, Random random) {
        MongoCollection<BsonDocument> rows = views.collection("rows", BsonDocument.class);
        NominationTallies tallies = new NominationTallies(views);
        for (int change = 0; change < CHANGES; change++) {
            String id = "n" + random.nextInt(12);
            BsonDocument before = rows.find(Filters.eq("_id", id)).first();
            boolean told = random.nextInt(3) == 0;
            BsonDocument set = told ? fate(random) : row(random);
            Changes changes = new Changes();
            changes.change(before, set);
            tallies.add(changes, told ? Counter.KAFKA : Counter.LEDGER);
            BsonDocument after = before == null ? new BsonDocument("_id", new BsonString(id)) : before.clone();
            after.putAll(set);
            rows.replaceOne(Filters.eq("_id", id), after, new ReplaceOptions().upsert(true));
        }
        Bson isARow = Filters.exists("state");
        for (String field : List.of("fields", "nominatingUnit", "year")) {
            for (Bson wanted : WANTED) {
                assertThat(Tally.of(tallies.counted(field, wanted)))
                        .isEqualTo(Tally.of(NominationTallies.counted(rows, field, Filters.and(isARow, wanted), 1)));
            }
        }
    }

    private static BsonDocument row(Random random) {
        BsonArray fields = new BsonArray();
        for (int field = random.nextInt(3); field < 3; field++) {
            fields.add(new BsonString("F" + field));
        }
        return new BsonDocument("nominatingUnit", new BsonString("U" + random.nextInt(3)))
                .append("fields", fields)
                .append("year", new BsonInt32(2021 + random.nextInt(2)))
                .append("state", new BsonString(random.nextBoolean() ? "ACCEPTED" : "DRAFT"))
                .append("sent", BsonBoolean.valueOf(random.nextBoolean()));
    }

    private static BsonDocument fate(Random random) {
        return new BsonDocument("fate", new BsonString(random.nextBoolean() ? "IN_REVIEW" : "PUBLISHED"));
    }
}
