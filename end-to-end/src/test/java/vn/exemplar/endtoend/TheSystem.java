package vn.exemplar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.run.Console;
import vn.exemplar.stack.run.LocalStack;
import vn.exemplar.stack.run.RunningSystem;
import vn.exemplar.stack.run.Settings;

/** All services as separate processes on real infrastructure, and the ways in which a scenario looks at them. */
final class TheSystem implements AutoCloseable {

    private static final String AUDITOR = "p21";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LocalStack stack;

    private TheSystem(LocalStack stack) {
        this.stack = stack;
    }

    static TheSystem start(Path dataFolder) {
        Settings settings = Settings.onFreePorts(Repository.root(), dataFolder);
        return new TheSystem(LocalStack.start(settings, new Console(System.out)));
    }

    RunningSystem running() {
        return stack;
    }

    /** What the auditor is told about the whole ledger of a service, read again from its first event. */
    JsonNode verificationOf(String context) {
        String address = "/" + context + "/audit/verification";
        assertThat(services().post(AUDITOR, address, "").status()).isEqualTo(202);
        return await().atMost(PATIENCE).until(() -> get(AUDITOR, address), report -> report.has("intact"));
    }

    /** How many commits a ledger holds, apart from those that record what the auditor read. */
    long factsOf(String context) {
        try (MongoClient client = mongo()) {
            return client.getDatabase(context + "_ledger")
                    .getCollection("log")
                    .countDocuments(Filters.ne("e.pt", "chassis.ReadRecorded.v1"));
        }
    }

    JsonNode get(String person, String path) {
        Answer answer = services().get(person, path);
        if (!answer.succeeded()) {
            throw new IllegalStateException(path + " answered " + answer);
        }
        return answer.json();
    }

    private ServiceClient services() {
        return new ServiceClient(stack.frontDoor(), stack::tokenFor);
    }

    TopicProbe topics() {
        return new TopicProbe(stack.surroundings().bootstrapServers());
    }

    MongoClient mongo() {
        return MongoClients.create(stack.surroundings().mongoUri());
    }

    @Override
    public void close() {
        stack.close();
    }
}
