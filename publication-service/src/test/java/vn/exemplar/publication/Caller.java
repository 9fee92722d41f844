package vn.exemplar.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.Infrastructure;

/** Speaks to the service as its people and the public do. */
final class Caller {

    static final String PUBLIC = "";
    static final String UNIT_OFFICER = "p16";
    static final String PRESS_OFFICER = "p19";
    static final String EDITOR = "p20";
    static final String AUDITOR = "p21";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI service;

    Caller(int port) {
        service = URI.create("http://localhost:" + port + "/publication/");
    }

    Answer get(String person, String path, String... headers) {
        return send(request(person, path, headers));
    }

    /** Reads what was written up to an index of the ledger. */
    Answer getAfter(JsonNode receipt, String person, String path) {
        return get(person, path, "After-Index", receipt.required("lastIndex").asString());
    }

    Answer post(String person, String path, String body) {
        return send(request(person, path, "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String person, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
        if (!person.equals(PUBLIC)) {
            request.header("Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static String draft(String titleVi, String bodyVi, boolean name, boolean unit) {
        return JSON.writeValueAsString(Map.of(
                "title", Map.of("vi", titleVi, "en", "One technical desk"),
                "lead", Map.of("vi", "Không giấy tờ", "en", "No paper"),
                "body", Map.of("vi", bodyVi, "en", "Forty-two agencies are served."),
                "uses", Map.of("name", name, "photo", false, "quotation", false, "unit", unit)));
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(body());
        }

        String code() {
            return json().path("code").asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
