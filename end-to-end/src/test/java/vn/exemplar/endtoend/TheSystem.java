package vn.exemplar.endtoend;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.kafka.TopicProbe;
import vn.exemplar.stack.run.Console;
import vn.exemplar.stack.run.LocalStack;
import vn.exemplar.stack.run.RunningSystem;
import vn.exemplar.stack.run.Settings;

/** All services as separate processes on real infrastructure, and the ways in which a scenario looks at them. */
final class TheSystem implements AutoCloseable {

    private static final String AUDITOR = "p21";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
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

    /** What the auditor is told about the whole ledger of a service. */
    JsonNode verificationOf(String context) {
        return get(AUDITOR, "/" + context + "/audit/verification");
    }

    long headOf(String context) {
        return verificationOf(context).path("headIndex").asLong();
    }

    JsonNode get(String person, String path) {
        URI address = stack.frontDoor().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + stack.tokenFor(person))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new IllegalStateException("No answer from " + address, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
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
