package vn.exemplar.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Ports;

class IssuerIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WAY_BACK = "http://127.0.0.1:4711/review/login/oauth2/code/exemplar";

    private final Issuer issuer = Infrastructure.issuer();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void gives_a_person_a_token_that_says_who_they_are_and_that_a_resource_server_verifies() {
        Jwt token = verified(issuer.tokenFor("p16"));

        assertThat(token.getSubject()).isEqualTo("p16");
        assertThat(token.getClaimAsString("name")).isEqualTo("Tô Bích Sương");
        assertThat(token.getClaimAsString("unit")).isEqualTo("TTCNTT");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("UNIT_OFFICER");
        assertThat(token.getAudience()).containsExactly("exemplar");
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void gives_every_person_their_own_roles() {
        assertThat(verified(issuer.tokenFor("p01")).getClaimAsStringList("roles"))
                .containsExactly("DIRECTOR", "COUNCIL_CHAIR");
        assertThat(verified(issuer.tokenFor("p22")).getClaimAsStringList("roles"))
                .isEmpty();
    }

    @Test
    void refuses_a_wrong_secret_and_an_unknown_person() throws Exception {
        assertThat(tokenRequest("p16:wrong").statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> issuer.tokenFor("p99")).hasMessageContaining("invalid_client");
    }

    @Test
    void publishes_its_discovery_document_and_no_private_key() throws Exception {
        JsonNode discovery = JSON.readTree(
                get(issuer.uri() + "/.well-known/openid-configuration").body());
        assertThat(discovery.required("issuer").stringValue()).isEqualTo(issuer.uri());

        JsonNode key = JSON.readTree(
                        get(discovery.required("jwks_uri").stringValue()).body())
                .required("keys")
                .required(0);
        assertThat(key.required("kty").stringValue()).isEqualTo("RSA");
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void signs_a_person_in_by_form_with_a_code_and_its_proof_key() throws Exception {
        String verifier = "a-proof-key-of-at-least-forty-three-characters";
        HttpResponse<String> form = get(authorizationRequest(verifier));
        HttpResponse<String> toLogin = get(location(form));
        assertThat(toLogin.body()).contains("Demo sign-in", "Tô Bích Sương");

        HttpResponse<String> wrong = signIn(toLogin, "not the password");
        assertThat(location(wrong)).endsWith("/login?error");
        HttpResponse<String> signedIn = signIn(get(location(wrong)), Issuer.PASSWORD);
        HttpResponse<String> back = get(location(signedIn));
        assertThat(location(back)).startsWith(WAY_BACK + "?code=");

        String code = firstGroup("code=([^&]+)", location(back));
        JsonNode tokens = JSON.readTree(post(
                        issuer.uri() + "/oauth2/token",
                        "grant_type=authorization_code&client_id=exemplar-web&code=" + code + "&redirect_uri="
                                + WAY_BACK + "&code_verifier=" + verifier)
                .body());
        Jwt access = verified(tokens.required("access_token").stringValue());
        assertThat(access.getSubject()).isEqualTo("p16");
        assertThat(access.getAudience()).containsExactly("exemplar");
        Jwt identity = verified(tokens.required("id_token").stringValue());
        assertThat(identity.getAudience()).containsExactly("exemplar-web");
        assertThat(identity.getClaimAsString("unit")).isEqualTo("TTCNTT");
    }

    @Test
    void uses_a_session_cookie_of_its_own_so_that_services_on_the_same_host_keep_theirs() throws Exception {
        assertThat(get(issuer.uri() + "/login").headers().allValues("Set-Cookie"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("EXEMPLAR_DEMO_ISSUER=");
    }

    @Test
    void keeps_its_key_so_that_tokens_outlive_a_restart(@TempDir Path folder) {
        int port = Ports.free();
        String token;
        try (Issuer first = Issuer.start(port, Ports.free(), folder.resolve("issuer.json"))) {
            token = first.tokenFor("p21");
        }

        try (Issuer second = Issuer.start(port, Ports.free(), folder.resolve("issuer.json"))) {
            JwtDecoder decoder = JwtDecoders.fromIssuerLocation(second.uri());
            assertThat(decoder.decode(token).getSubject()).isEqualTo("p21");
        }
    }

    private Jwt verified(String token) {
        JwtDecoder decoder = JwtDecoders.fromIssuerLocation(issuer.uri());
        return decoder.decode(token);
    }

    private String authorizationRequest(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return issuer.uri() + "/oauth2/authorize?response_type=code&client_id=exemplar-web&scope=openid&redirect_uri="
                + WAY_BACK + "&code_challenge_method=S256&code_challenge=" + challenge;
    }

    private HttpResponse<String> signIn(HttpResponse<String> page, String password) throws Exception {
        String csrf = firstGroup("name=\"_csrf\" value=\"([^\"]+)\"", page.body());
        return post(issuer.uri() + "/login", "username=p16&password=" + password.replace(" ", "+") + "&_csrf=" + csrf);
    }

    private HttpResponse<String> tokenRequest(String credentials) throws Exception {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(issuer.uri() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private HttpResponse<String> get(String uri) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(uri)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String uri, String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        List<String> locations = response.headers().allValues("Location");
        assertThat(locations).as("Location of %s %s", response, response.body()).hasSize(1);
        return response.uri().resolve(locations.getFirst()).toString();
    }

    private static String firstGroup(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
