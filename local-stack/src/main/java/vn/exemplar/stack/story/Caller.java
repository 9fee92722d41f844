package vn.exemplar.stack.story;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/**
 * Calls the services as the demo people do: with each person's own access token, through the front door. A command
 * keeps its idempotency key over all its tries, so that it happens once even when a service dies half-way.
 */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ServiceClient services;

    Caller(URI frontDoor, Function<String, String> tokenOf) {
        this.services = new ServiceClient(frontDoor, tokenOf);
    }

    /** Carries a command out and expects it to succeed. */
    Answer command(String person, String path, Object body) {
        return expectSuccess(path, sendThroughOutages(services.command("POST", person, path, body)));
    }

    /** Sends a file as it is and expects it to be taken. */
    Answer upload(String person, String path, byte[] file) {
        String key = UUID.randomUUID().toString();
        HttpRequest.Builder request = services.request(person, path, "Idempotency-Key", key)
                .setHeader("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file));
        return expectSuccess(path, sendThroughOutages(request));
    }

    /** Tries what a rule forbids, and expects the refusal with this code. */
    Answer forbidden(String person, String path, Object body, int status, String code) {
        Answer answer = sendThroughOutages(services.command("POST", person, path, body));
        if (answer.status() != status || !answer.problem().equals(code)) {
            throw new StoryFailed("%s should have been refused with %d %s, but answered %d %s"
                    .formatted(path, status, code, answer.status(), answer.text()));
        }
        return answer;
    }

    Answer put(String person, String path, Object body) {
        return expectSuccess(path, sendThroughOutages(services.command("PUT", person, path, body)));
    }

    /** Replaces a thing that was read in this version. */
    Answer replace(String person, String path, String version, Object body) {
        return expectSuccess(
                path, sendThroughOutages(services.command("PUT", person, path, body, "If-Match", '"' + version + '"')));
    }

    /** Reads, expecting the thing to be there; sees at least what was recorded up to the ledger index, if any. */
    Answer read(String person, String path, long afterIndex) {
        return expectSuccess(path, look(person, path, afterIndex));
    }

    Answer look(String person, String path, long afterIndex) {
        String[] after = afterIndex > 0 ? new String[] {"After-Index", Long.toString(afterIndex)} : new String[0];
        return sendThroughOutages(services.request(person, path, after));
    }

    /** Reads what everybody may read. */
    String readPublic(String path) {
        return read(ServiceClient.PUBLIC, path, 0).text();
    }

    /** Reads until the answer is as expected: for facts that come from another service over Kafka. */
    Answer await(String person, String path, String expectation, Predicate<JsonNode> asExpected) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = look(person, path, 0);
        while (!answer.succeeded() || !asExpected.test(answer.json())) {
            if (Instant.now().isAfter(deadline)) {
                throw new StoryFailed("Waited " + PATIENCE.toSeconds() + " s for " + expectation + "; GET " + path
                        + " still answers " + answer.status() + " " + answer.text());
            }
            pause();
            answer = look(person, path, 0);
        }
        return answer;
    }

    private static Answer sendThroughOutages(HttpRequest.Builder request) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Answer answer = ServiceClient.send(request);
                if (!isOutage(answer.status()) || Instant.now().isAfter(deadline)) {
                    return answer;
                }
            } catch (UncheckedIOException unreachable) {
                if (Instant.now().isAfter(deadline)) {
                    throw unreachable;
                }
            }
            pause();
        }
    }

    private static boolean isOutage(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private static Answer expectSuccess(String path, Answer answer) {
        if (!answer.succeeded()) {
            throw new StoryFailed(path + " answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted");
        }
    }

    static Map<String, String> nothing() {
        return Map.of();
    }
}
