package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.catalogue.Catalogue;

/** The vault, spoken to over HTTP as the demo people do. */
public final class VaultClient {
    private static final String OFFICE = "p10";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String base;

    public VaultClient(int port) {
        this.base = "http://localhost:" + port + "/nomination/api/";
    }

    public record Answer(int status, JsonNode json) {
        public String id() {
            return json.path("id").asString();
        }

        public long index() {
            return json.path("lastIndex").asLong();
        }

        public String problem() {
            return json.path("code").asString("");
        }
    }

    public Answer upload(String person, String nomination, String name, byte[] bytes) {
        return upload(person, nomination, name, bytes, "");
    }

    /** @param more query parameters, each beginning with an ampersand */
    public Answer upload(String person, String nomination, String name, byte[] bytes, String more) {
        return upload(person, nomination, name, BodyPublishers.ofByteArray(bytes), more, key());
    }

    public Answer upload(String person, String nomination, String name, BodyPublisher body, String more, String key) {
        String path =
                "nominations/" + nomination + "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + more;
        return json(request(person, path).header("Idempotency-Key", key).POST(body));
    }

    /** @param what of another file: {@code <id>/versions} or {@code <id>/redactions} */
    public Answer bring(String person, String nomination, String what, String name, byte[] bytes) {
        String path = "nominations/" + nomination + "/files/" + what + "?name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return json(request(person, path).header("Idempotency-Key", key()).POST(BodyPublishers.ofByteArray(bytes)));
    }

    /** Sends the file as a browser's form does. */
    public Answer uploadForm(String person, String nomination, String name, byte[] bytes, Visibility visibility) {
        String boundary = "----form" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"visibility\"\r\n\r\n" + visibility
                        + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher form = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head), BodyPublishers.ofByteArray(bytes), BodyPublishers.ofByteArray(tail));
        return json(request(person, "nominations/" + nomination + "/files")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(form));
    }

    public HttpResponse<byte[]> download(String person, String nomination, String file, String... headers) {
        HttpRequest.Builder request = request(person, "nominations/" + nomination + "/files/" + file + "/content");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.GET(), BodyHandlers.ofByteArray());
    }

    /** The hash of what is downloaded, without keeping it. */
    public String sha256(String person, String nomination, String file) {
        HttpRequest.Builder request = request(person, "nominations/" + nomination + "/files/" + file + "/content");
        return LargeFile.sha256(
                exchange(request.GET(), BodyHandlers.ofInputStream()).body());
    }

    /** Puts the programme in force and registers the units, as a department does once. */
    public void prepare() {
        Catalogue catalogue = Catalogue.read();
        done(post(OFFICE, "programmes", catalogue.programme()));
        done(post(OFFICE, "programmes/2021-2025/activation", Map.of()));
        for (Catalogue.Unit unit : catalogue.units()) {
            Map<String, Object> body = Map.of(
                    "code", unit.code(),
                    "name", unit.name(),
                    "kind", unit.kind(),
                    "activeFrom", unit.activeFrom().toString());
            done(post(OFFICE, "units", body));
        }
    }

    /** Begins a nomination of one of the catalogue's. */
    public String draft(String officer, String sample) {
        return done(post(officer, "nominations", Nominations.sample(sample).body()))
                .id();
    }

    public static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }

    public Answer get(String person, String path, long afterIndex) {
        return json(request(person, path)
                .header("After-Index", Long.toString(afterIndex))
                .GET());
    }

    public Answer post(String person, String path, Object body) {
        return json(request(person, path)
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer postFields(String person, String path, String fields) {
        return json(request(person, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    public Answer send(String person, String method, String path, Object body) {
        return json(request(person, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
    }

    private static Answer json(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body().isBlank() ? "{}" : response.body()));
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
