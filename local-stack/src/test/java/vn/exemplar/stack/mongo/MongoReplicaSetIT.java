package vn.exemplar.stack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoReplicaSetIT {
    @Test
    void keeps_what_a_majority_has_through_every_failure_and_rolls_back_what_only_one_member_had() {
        try (MongoReplicaSet set = MongoReplicaSet.start();
                MongoClient client = MongoClients.create(set.connectionString())) {
            MongoCollection<Document> facts = client.getDatabase("test").getCollection("facts");
            MongoCollection<Document> kept =
                    facts.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY);

            kept.insertOne(new Document("_id", "before"));
            set.stepDown();
            kept.insertOne(new Document("_id", "after a step-down"));
            set.killPrimary();
            kept.insertOne(new Document("_id", "after a kill"));
            set.awaitHealth();
            assertThat(set.rollbacks()).isZero();
            set.rollBack(() -> facts.withWriteConcern(WriteConcern.W1).insertOne(new Document("_id", "undone")));
            set.awaitHealth();

            assertThat(set.rollbacks()).isEqualTo(1);
            assertThat(kept.find().map(fact -> fact.getString("_id")).into(new ArrayList<>()))
                    .containsExactly("before", "after a step-down", "after a kill");
        }
    }
}
