package vn.exemplar.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.exemplar.stack.Infrastructure;

/** The running service, spoken to over HTTP as the demo people do. */
public final class Service {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final int managementPort;

    Service(int port, int managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    record Answer(int status, JsonNode json, String version) {
        String id() {
            return json.path("id").asString();
        }

        long index() {
            return json.path("lastIndex").asLong();
        }

        String problem() {
            return json.path("code").asString("");
        }
    }

    Answer post(String person, String path, Object body) {
        return post(person, path, body, UUID.randomUUID().toString());
    }

    Answer post(String person, String path, Object body, String key) {
        return send(request(person, path).header("Idempotency-Key", key).POST(json(body)));
    }

    Answer put(String person, String path, Object body, String version) {
        return send(
                request(person, path).header("If-Match", '"' + version + '"').PUT(json(body)));
    }

    Answer putWithout(String person, String path, Object body) {
        return send(request(person, path).PUT(json(body)));
    }

    Answer get(String person, String path, long afterIndex) {
        return send(request(person, path)
                .header("After-Index", Long.toString(afterIndex))
                .GET());
    }

    Answer get(String person, String path) {
        return send(request(person, path).GET());
    }

    int rebuild(String view) {
        URI uri = URI.create("http://localhost:" + managementPort + "/actuator/views/" + view);
        return exchange(HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nomination/api/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request);
        boolean isJson = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        JsonNode body = isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
        String tag = response.headers().firstValue("ETag").orElse("").replace("\"", "");
        return new Answer(response.statusCode(), body, tag);
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
