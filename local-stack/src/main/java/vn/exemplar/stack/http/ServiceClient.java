package vn.exemplar.stack.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.Infrastructure;

/**
 * Calls what stands below one address, each person with their own access token. Says nothing of what should come back:
 * every status is an {@link Answer}. Thread-safe.
 */
public final class ServiceClient {
    /** Nobody in particular: such a call carries no token. */
    public static final String PUBLIC = "";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final Function<String, String> tokenOf;

    /**
     * @param base address that paths are resolved against; ends with a slash
     * @param tokenOf access token of a person, by person id
     */
    public ServiceClient(URI base, Function<String, String> tokenOf) {
        this.base = base;
        this.tokenOf = tokenOf;
    }

    /** A service of this machine that trusts the shared issuer. */
    public static ServiceClient local(int port, String path) {
        return new ServiceClient(
                URI.create("http://localhost:" + port + path),
                person -> Infrastructure.issuer().tokenFor(person));
    }

    public Answer get(String person, String path, String... headers) {
        return send(request(person, path, headers).GET());
    }

    /** Sees at least what the ledger of the service holds up to an index; 0 asks for nothing in particular. */
    public Answer get(String person, String path, long afterIndex) {
        return afterIndex > 0 ? get(person, path, "After-Index", Long.toString(afterIndex)) : get(person, path);
    }

    /**
     * Carries a command out, under a fresh idempotency key unless {@code headers} hold one.
     *
     * @param body text goes as it is, everything else as JSON
     */
    public Answer post(String person, String path, Object body, String... headers) {
        return send(command("POST", person, path, body, headers));
    }

    /** Replaces a thing that was read in this version. */
    public Answer put(String person, String path, Object body, String version) {
        return send(command("PUT", person, path, body, "If-Match", '"' + version + '"'));
    }

    /** A request that carries a command and its idempotency key, ready to be sent as often as need be. */
    public HttpRequest.Builder command(String method, String person, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(person, path, headers).setHeader("Content-Type", "application/json");
        if (!List.of(headers).contains(IDEMPOTENCY_KEY)) {
            request.header(IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        }
        return request.method(method, written(body));
    }

    /** Any request, with the token of a person. */
    public HttpRequest.Builder request(String person, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        if (!person.equals(PUBLIC)) {
            request.header("Authorization", "Bearer " + tokenOf.apply(person));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** @throws UncheckedIOException when there is no answer */
    public static Answer send(HttpRequest.Builder request) {
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalStateException when the answer is another than 200
     */
    public static byte[] download(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response + " " + new String(response.body(), UTF_8));
        }
        return response.body();
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", interrupted);
        }
    }

    private static BodyPublisher written(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }
}
