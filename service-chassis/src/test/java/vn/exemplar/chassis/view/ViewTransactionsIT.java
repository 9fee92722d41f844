package vn.exemplar.chassis.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.axonframework.common.transaction.Transaction;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.exemplar.stack.Infrastructure;

/** On a real replica set: what belongs to a batch stands or falls with it. */
class ViewTransactionsIT {
    private final MongoClient client =
            MongoClients.create(Infrastructure.mongo().connectionString());
    private final ViewTransactions batches = new ViewTransactions(client::startSession);
    private final MongoCollection<Document> stored =
            client.getDatabase("t" + UUID.randomUUID()).getCollection("view");
    private final MongoCollection<Document> view =
            batches.joinedBy(stored.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_batch_sees_its_own_writes_and_others_see_them_after_its_commit() {
        Transaction batch = batches.manager().startTransaction();
        view.insertOne(new Document("_id", 1).append("n", 0));
        view.updateOne(Filters.eq("_id", 1), Updates.inc("n", 1));
        assertThat(view.find(Filters.eq("_id", 1)).first()).containsEntry("n", 1);
        assertThat(stored.countDocuments()).isZero();

        batch.commit();

        assertThat(stored.find().first()).containsEntry("n", 1);
    }

    @Test
    void a_batch_that_fails_leaves_nothing_behind_and_the_next_one_works() {
        Transaction batch = batches.manager().startTransaction();
        view.withWriteConcern(WriteConcern.MAJORITY).insertOne(new Document("_id", 1));
        batch.rollback();
        assertThat(stored.countDocuments()).isZero();

        view.insertOne(new Document("_id", 2));
        assertThat(stored.countDocuments())
                .as("outside a batch a write stands at once")
                .isEqualTo(1);
    }

    @Test
    void a_batch_that_another_writer_overtook_fails_whole() {
        stored.insertOne(new Document("_id", 1).append("n", 0));
        Transaction batch = batches.manager().startTransaction();
        assertThat(view.countDocuments()).isEqualTo(1);
        stored.updateOne(Filters.eq("_id", 1), Updates.set("fate", "x"));

        assertThatThrownBy(() -> view.updateOne(Filters.eq("_id", 1), Updates.inc("n", 1)))
                .isInstanceOfSatisfying(
                        MongoException.class,
                        failure -> assertThat(failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))
                                .isTrue());
        batch.rollback();

        assertThat(stored.find().first()).containsEntry("n", 0).containsEntry("fate", "x");
    }
}
