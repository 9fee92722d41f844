package vn.exemplar.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.exemplar.stack.Infrastructure;

/** One instance of the service on real infrastructure, spoken to over HTTP with the tokens of the demo people. */
final class RunningReviewService implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningReviewService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Instances with the same prefix share databases and topics. */
    static RunningReviewService start(String prefix) {
        return new RunningReviewService(new SpringApplicationBuilder(ReviewServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + Infrastructure.mongo().connectionString(),
                        "--spring.kafka.bootstrap-servers="
                                + Infrastructure.kafka().bootstrapServers(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + Infrastructure.issuer().uri(),
                        "--exemplar.kafka.topic-prefix=" + prefix + ".",
                        "--exemplar.kafka.back-off=20ms",
                        "--exemplar.mongo.database-prefix=" + prefix,
                        "--exemplar.checkpoints.signing-keys=" + Infrastructure.checkpointKey()));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Answer get(String person, String path) {
        return send(request(person, path).GET());
    }

    /** Sees at least what the index says. */
    Answer get(String person, String path, long afterIndex) {
        return send(request(person, path)
                .header("After-Index", Long.toString(afterIndex))
                .GET());
    }

    Answer post(String person, String path, String body) {
        return post(person, path, body, UUID.randomUUID().toString());
    }

    Answer post(String person, String path, String body, String idempotencyKey) {
        return send(request(person, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer rebuild(String view) {
        String port = context.getEnvironment().getRequiredProperty("local.management.port");
        URI uri = URI.create("http://localhost:" + port + "/actuator/views/" + view);
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder request(String person, String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/review/api/" + path))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    record Answer(int status, String text) {

        JsonNode json() {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        }

        String code() {
            return json().path("code").asString("");
        }

        long lastIndex() {
            return json().required("lastIndex").asLong();
        }
    }
}
