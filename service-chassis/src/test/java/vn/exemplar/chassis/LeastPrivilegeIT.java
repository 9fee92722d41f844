package vn.exemplar.chassis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.BsonArray;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.exemplar.ledger.erasure.SubjectKeys;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.stack.mongo.SecuredMongoServer;

/** A service with the rights of {@code mongo-roles.json} and no more: it works, and cannot change what is recorded. */
class LeastPrivilegeIT {

    private static final int UNAUTHORIZED = 13;
    private static final String PREFIX = "least";
    private static final String ROOT = "of root";
    private static final String SERVICE = "of the service";
    private static final String KEYS = "of the keys";

    private static SecuredMongoServer mongo;
    private static Sample service;

    @BeforeAll
    static void a_service_on_a_database_that_an_operator_has_prepared() throws IOException {
        mongo = SecuredMongoServer.start(ROOT);
        try (MongoClient root = MongoClients.create(mongo.rootConnectionString(ROOT))) {
            run(root.getDatabase(PREFIX + "_ledger"), script("/vn/exemplar/ledger/mongo/log-collection.json"));
            run(root.getDatabase("admin"), script("/mongo-roles.json"));
        }
        service = Sample.start(Map.of(
                "exemplar.mongo.database-prefix", PREFIX,
                "spring.mongodb.uri", mongo.connectionString(PREFIX + "-service", SERVICE),
                "exemplar.mongo.key-uri", mongo.connectionString(PREFIX + "-keys", KEYS)));
    }

    private static void run(MongoDatabase database, String commands) {
        for (BsonValue command : BsonArray.parse(commands)) {
            database.runCommand(command.asDocument());
        }
    }

    private static String script(String resource) throws IOException {
        try (InputStream script = LeastPrivilegeIT.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${prefix}", PREFIX)
                    .replace("${servicePassword}", SERVICE)
                    .replace("${keysPassword}", KEYS);
        }
    }

    @AfterAll
    static void the_end() {
        service.close();
        mongo.close();
    }

    @Test
    void the_service_records_shows_erases_and_proves() {
        String lamp = service.hangLamp("Cổng");
        service.post("/api/lamps/" + lamp + "/light", Sample.OFFICER, "{\"brightness\":2,\"reason\":\"đón khách\"}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.get("/api/lamps/" + lamp, Sample.OFFICER)
                                .toString())
                        .contains("BRIGHT"));
        assertThat(history(lamp)).contains("đón khách");
        service.bean(SubjectKeys.class).destroy(lamp);
        assertThat(history(lamp)).contains(Erased.TEXT).doesNotContain("đón khách");
        JsonNode verification =
                service.get("/audit/verification", Sample.AUDITOR).json();
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(verification.path("events").asInt()).isPositive();
    }

    private static String history(String lamp) {
        return service.get("/audit/subjects/" + lamp + "/history", Sample.AUDITOR)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "tiles", "checkpoints"})
    void nothing_that_was_recorded_can_be_changed_or_deleted(String name) {
        try (MongoClient client = MongoClients.create(mongo.connectionString(PREFIX + "-service", SERVICE))) {
            MongoDatabase ledger = client.getDatabase(PREFIX + "_ledger");
            MongoCollection<Document> collection = ledger.getCollection(name);
            refused(() -> collection.updateOne(Filters.empty(), Updates.set("w", "somebody else")));
            refused(() -> collection.replaceOne(Filters.eq("_id", 0L), new Document()));
            refused(() -> collection.findOneAndUpdate(Filters.empty(), Updates.unset("e")));
            refused(() -> collection.deleteOne(Filters.empty()));
            refused(() -> collection.deleteMany(Filters.empty()));
            refused(collection::drop);
            refused(() -> collection.createIndex(new Document("at", 1)));
            refused(() -> ledger.runCommand(new Document("collMod", name).append("validator", new Document())));
            refused(() -> ledger.runCommand(new Document("convertToCapped", name).append("size", 4096)));
            refused(() ->
                    collection.aggregate(List.of(new Document("$out", name))).toCollection());
            refused(ledger::drop);
        }
    }

    @Test
    void who_has_the_ledger_has_not_the_keys_and_the_other_way_round() {
        try (MongoClient client = MongoClients.create(mongo.connectionString(PREFIX + "-service", SERVICE));
                MongoClient keys = MongoClients.create(mongo.connectionString(PREFIX + "-keys", KEYS))) {
            refused(() -> client.getDatabase(PREFIX + "_keys")
                    .getCollection("subject_keys")
                    .find()
                    .first());
            refused(() -> keys.getDatabase(PREFIX + "_ledger")
                    .getCollection("log")
                    .find()
                    .first());
            refused(() -> client.getDatabase("another_ledger")
                    .getCollection("log")
                    .find()
                    .first());
        }
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        MongoException.class,
                        refusal -> assertThat(refusal.getCode())
                                .as(refusal.getMessage())
                                .isEqualTo(UNAUTHORIZED));
    }
}
