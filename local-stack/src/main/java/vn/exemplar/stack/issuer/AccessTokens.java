package vn.exemplar.stack.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an issuer for tokens of the demo people, each of whom is a client with the password as secret. */
public final class AccessTokens {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int OK = 200;

    private final URI tokenEndpoint;

    private AccessTokens(URI tokenEndpoint) {
        this.tokenEndpoint = tokenEndpoint;
    }

    /** Finds the token endpoint through the issuer's discovery document. */
    public static AccessTokens of(String issuerUri) {
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuerUri + "/.well-known/openid-configuration"))
                .build();
        return new AccessTokens(URI.create(
                answer(discovery, "discovery").required("token_endpoint").stringValue()));
    }

    /**
     * A fresh access token of {@code personId}, by the {@code client_credentials} grant.
     *
     * @throws IllegalStateException when the issuer refuses
     */
    public String tokenFor(String personId) {
        String credentials =
                Base64.getEncoder().encodeToString((personId + ":" + Issuer.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return answer(request, "a token for " + personId)
                .required("access_token")
                .stringValue();
    }

    private static JsonNode answer(HttpRequest request, String what) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IllegalStateException("The issuer refused %s: %s".formatted(what, response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException("No answer from " + request.uri(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for " + what, interrupted);
        }
    }
}
