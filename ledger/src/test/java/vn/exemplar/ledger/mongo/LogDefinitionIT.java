package vn.exemplar.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The collection and its indexes are known by what they do, not by their names. */
final class LogDefinitionIT {

    private final MongoDatabase database = Logs.freshDatabase();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: 'es_agg', key: {'s.a': 1, 's.q': 1}}",
                "{name: 'es_agg', key: {'s.q': 1, 's.a': 1}, unique: true}",
                "{name: 'es_agg', key: {'s.a': 1}, unique: true}",
                "{name: 'es_agg', key: {'s.a': 1, 's.q': 1}, unique: true, "
                        + "partialFilterExpression: {f: {$gt: 5}}}",
                "{name: 'es_eid', key: {'e.i': 1}}",
                "{name: 'es_cmd', key: {c: 1}, partialFilterExpression: {c: {$exists: true}}}",
                "{name: 'es_cmd', key: {c: 1}, unique: true, partialFilterExpression: {c: {$gt: 'k'}}}"
            })
    void a_log_with_a_wrong_index_of_the_right_name_is_not_opened(String index) {
        LogCollection.open(database);
        Document wrong = Document.parse(index);
        replace(wrong);
        assertThatThrownBy(() -> LogCollection.open(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "index " + wrong.getString("name"), database.getName() + ".log", "drop this index");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{validator: {}}",
                "{validator: {$jsonSchema: {bsonType: 'object', required: ['_id']}}}",
                "{validationLevel: 'moderate'}",
                "{validationAction: 'warn'}"
            })
    void a_log_whose_validator_takes_more_is_not_opened(String change) {
        LogCollection.open(database);
        Document options = Document.parse(change);
        Document command = new Document("collMod", "log");
        command.putAll(options);
        database.runCommand(command);
        assertThatThrownBy(() -> LogCollection.open(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        options.keySet().iterator().next() + " of " + database.getName() + ".log",
                        "Nothing was changed",
                        "collMod");
    }

    @Test
    void a_log_that_is_not_clustered_is_not_opened() {
        LogCollection.open(database);
        Document options = new Document(database.listCollections().first().get("options", Document.class));
        database.getCollection("log").drop();
        Document command = new Document("create", "log");
        options.remove("clusteredIndex");
        command.putAll(options);
        database.runCommand(command);
        assertThatThrownBy(() -> LogCollection.open(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("clusteredIndex of", "left out");
    }

    @Test
    void the_same_index_made_by_hand_is_as_good() {
        LogCollection.open(database);
        replace(Document.parse("{name: 'es_agg', key: {'s.a': 1.0, 's.q': 1.0}, unique: true, background: true}"));
        assertThatCode(() -> LogCollection.open(database)).doesNotThrowAnyException();
    }

    @Test
    void an_index_that_is_missing_is_made_and_others_are_left_alone() {
        LogCollection.open(database);
        database.getCollection("log").dropIndex("es_cmd");
        database.getCollection("log").createIndex(new Document("e.pt", 1), new IndexOptions().name("by_type"));
        LogCollection.open(database);
        assertThat(database.getCollection("log").listIndexes())
                .extracting(found -> found.getString("name"))
                .contains("es_agg", "es_eid", "es_cmd", "by_type");
    }

    private void replace(Document index) {
        database.getCollection("log").dropIndex(index.getString("name"));
        database.runCommand(new Document("createIndexes", "log").append("indexes", List.of(index)));
    }
}
