package vn.exemplar.stack.issuer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import vn.exemplar.stack.catalogue.Catalogue.Person;

/** Every person as a client of their own, all with the same secret, and one client for pages in a browser. */
record DemoClients(Map<String, RegisteredClient> byId) implements RegisteredClientRepository {
    /** Hashed once and cheaply: the password is no secret. */
    static final PasswordEncoder ENCODER = new BCryptPasswordEncoder(4);

    static final String SECRET = Objects.requireNonNull(ENCODER.encode(Issuer.PASSWORD));

    private static final Duration TOKEN_LIFE = Duration.ofHours(1);
    private static final List<String> CONTEXT_PATHS = List.of("nomination", "review", "publication");

    static DemoClients of(List<Person> people, int frontDoorPort) {
        return new DemoClients(Stream.concat(
                        people.stream().map(DemoClients::clientOf),
                        Stream.of(webClient(frontDoorPort), clientOf(Issuer.DIRECTORY_CLIENT, Issuer.DIRECTORY_CLIENT)))
                .collect(Collectors.toMap(RegisteredClient::getClientId, Function.identity())));
    }

    private static RegisteredClient clientOf(Person person) {
        return clientOf(person.id(), person.name());
    }

    private static RegisteredClient clientOf(String id, String name) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientName(name)
                .clientSecret(SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokenSettings())
                .build();
    }

    /** No secret, a proof key instead; it leads back to the front door, or to any port of 127.0.0.1 for tests. */
    private static RegisteredClient webClient(int frontDoorPort) {
        String frontDoor = "http://localhost:" + frontDoorPort + "/";
        return RegisteredClient.withId(Issuer.WEB_CLIENT)
                .clientId(Issuer.WEB_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .redirectUris(uris -> CONTEXT_PATHS.forEach(path -> {
                    uris.add(frontDoor + path + "/login/oauth2/code/exemplar");
                    uris.add("http://127.0.0.1/" + path + "/login/oauth2/code/exemplar");
                }))
                .postLogoutRedirectUri(frontDoor)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokenSettings())
                .build();
    }

    private static TokenSettings tokenSettings() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build();
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The demo issuer knows the people of the catalogue only");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }
}
