package vn.exemplar.stack.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Calls the services as the demo people do: with each person's own access token, through the front door. A command
 * keeps its idempotency key over all its tries, so that it happens once even when a service dies half-way.
 */
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final URI frontDoor;
    private final Function<String, String> tokenOf;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = new JsonMapper();

    Caller(URI frontDoor, Function<String, String> tokenOf) {
        this.frontDoor = frontDoor;
        this.tokenOf = tokenOf;
    }

    /** Carries a command out and expects it to succeed. */
    Answer command(String person, String path, Object body) {
        return expectSuccess(path, send(commandRequest("POST", person, path, body)));
    }

    /** Tries what a rule forbids, and expects the refusal with this code. */
    Answer forbidden(String person, String path, Object body, int status, String code) {
        Answer answer = send(commandRequest("POST", person, path, body));
        if (answer.status() != status || !answer.problem().equals(code)) {
            throw new StoryFailed("%s should have been refused with %d %s, but answered %d %s"
                    .formatted(path, status, code, answer.status(), answer.body()));
        }
        return answer;
    }

    /** Replaces a thing that was read in this version. */
    Answer replace(String person, String path, String version, Object body) {
        return expectSuccess(
                path, send(commandRequest("PUT", person, path, body).header("If-Match", '"' + version + '"')));
    }

    /** Reads, expecting the thing to be there; sees at least what was recorded up to the ledger index, if any. */
    Answer read(String person, String path, long afterIndex) {
        return expectSuccess(path, look(person, path, afterIndex));
    }

    Answer look(String person, String path, long afterIndex) {
        HttpRequest.Builder request = authorised(person, path);
        return send(afterIndex > 0 ? request.header("After-Index", Long.toString(afterIndex)) : request);
    }

    /** Reads what everybody may read. */
    String readPublic(String path) {
        HttpResponse<String> response = exchange(HttpRequest.newBuilder(frontDoor.resolve(path)));
        if (response.statusCode() != 200) {
            throw new StoryFailed("GET " + path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Reads until the answer is as expected: for facts that come from another service over Kafka. */
    Answer await(String person, String path, String expectation, Predicate<JsonNode> asExpected) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = look(person, path, 0);
        while (!answer.succeeded() || !asExpected.test(answer.body())) {
            if (Instant.now().isAfter(deadline)) {
                throw new StoryFailed("Waited " + PATIENCE.toSeconds() + " s for " + expectation + "; GET " + path
                        + " still answers " + answer.status() + " " + answer.body());
            }
            pause();
            answer = look(person, path, 0);
        }
        return answer;
    }

    private HttpRequest.Builder commandRequest(String method, String person, String path, Object body) {
        return authorised(person, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    private HttpRequest.Builder authorised(String person, String path) {
        return HttpRequest.newBuilder(frontDoor.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + tokenOf.apply(person));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request);
        String body = response.body();
        JsonNode node = body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
        Optional<String> version = response.headers()
                .firstValue("ETag")
                .map(tag -> tag.replace("W/", "").replace("\"", ""));
        return new Answer(response.statusCode(), node, version);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (!isOutage(response.statusCode()) || Instant.now().isAfter(deadline)) {
                    return response;
                }
            } catch (IOException unreachable) {
                if (Instant.now().isAfter(deadline)) {
                    throw new UncheckedIOException("No answer from " + request.uri(), unreachable);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("Interrupted while calling " + request.uri());
            }
            pause();
        }
    }

    private static boolean isOutage(int status) {
        return status == 502 || status == 503 || status == 504;
    }

    private static Answer expectSuccess(String path, Answer answer) {
        if (!answer.succeeded()) {
            throw new StoryFailed(path + " answered " + answer.status() + ": " + answer.body());
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
