package vn.exemplar.stack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.exemplar.stack.host.Ports;

class MongoServerIT {
    @TempDir
    Path folder;

    @Test
    void is_the_primary_of_a_replica_set_of_one_that_supports_transactions() {
        try (MongoServer server = MongoServer.start();
                MongoClient client = MongoClients.create(server.connectionString());
                ClientSession session = client.startSession()) {
            MongoCollection<Document> facts = client.getDatabase("test").getCollection("facts");

            session.startTransaction();
            facts.insertOne(session, new Document("_id", "undone"));
            session.abortTransaction();
            session.startTransaction();
            facts.insertOne(session, new Document("_id", "kept"));
            session.commitTransaction();

            assertThat(facts.find()).extracting(fact -> fact.getString("_id")).containsExactly("kept");
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello.getString("setName")).isEqualTo("exemplar");
            assertThat(hello.getList("hosts", String.class)).containsExactly("127.0.0.1:" + server.port());
        }
    }

    @Test
    void ends_the_transactions_of_a_process_that_died_before_that_process_is_back() {
        try (MongoServer server = MongoServer.start();
                MongoClient client = MongoClients.create(server.connectionString())) {
            Document limit = client.getDatabase("admin")
                    .runCommand(new Document("getParameter", 1).append("transactionLifetimeLimitSeconds", 1));
            assertThat(limit.getInteger("transactionLifetimeLimitSeconds")).isEqualTo(10);
        }
    }

    @Test
    void keeps_its_data_over_a_restart_even_on_another_port() {
        try (MongoServer first = startAt(Ports.free())) {
            write(first, "before");
        }

        try (MongoServer second = startAt(Ports.free())) {
            assertThat(ids(second)).containsExactly("before");
            write(second, "after");
            assertThat(ids(second)).containsExactly("before", "after");
        }
    }

    @Test
    void is_gone_with_its_temporary_folder_after_close() {
        MongoServer server = MongoServer.start();
        Path data = Path.of(commandLine(server).replaceAll(".*--dbpath=(\\S+).*", "$1"));
        assertThat(data).isDirectory();

        server.close();

        assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(Files.exists(data.getParent())).isFalse();
    }

    private MongoServer startAt(int port) {
        return MongoServer.start(folder.resolve("data"), port, folder.resolve("mongod.log"));
    }

    private static String commandLine(MongoServer server) {
        return ProcessHandle.of(server.pid()).orElseThrow().info().commandLine().orElseThrow();
    }

    private static void write(MongoServer server, String id) {
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            client.getDatabase("test").getCollection("facts").insertOne(new Document("_id", id));
        }
    }

    private static Iterable<String> ids(MongoServer server) {
        try (MongoClient client = MongoClients.create(server.connectionString())) {
            return client.getDatabase("test")
                    .getCollection("facts")
                    .find()
                    .map(fact -> fact.getString("_id"))
                    .into(new ArrayList<>());
        }
    }
}
