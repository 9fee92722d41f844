package vn.exemplar.nomination.people;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.exemplar.chassis.web.StorageUnavailable;

/** Keycloak's Admin API, by a client of this service's own that may view users and nothing else. */
@Component
class KeycloakDirectory implements Directory {
    private static final String CLIENT = "directory";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Authentication ITSELF =
            new AnonymousAuthenticationToken(CLIENT, CLIENT, AuthorityUtils.createAuthorityList("SERVICE"));

    private final RestClient users;

    KeycloakDirectory(DirectorySettings settings) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.users = RestClient.builder()
                .baseUrl(settings.users())
                .requestFactory(requests)
                .requestInterceptor(signedIn(settings))
                .build();
    }

    private static OAuth2ClientHttpRequestInterceptor signedIn(DirectorySettings settings) {
        InMemoryClientRegistrationRepository registrations =
                new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CLIENT)
                        .tokenUri(settings.token().toString())
                        .clientId(settings.clientId())
                        .clientSecret(settings.credential())
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build());
        OAuth2ClientHttpRequestInterceptor interceptor =
                new OAuth2ClientHttpRequestInterceptor(new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                        registrations, new InMemoryOAuth2AuthorizedClientService(registrations)));
        interceptor.setClientRegistrationIdResolver(request -> CLIENT);
        interceptor.setPrincipalResolver(request -> ITSELF);
        return interceptor;
    }

    /** As Keycloak tells of a user. */
    record User(
            String id,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Map<String, List<String>> attributes) {

        /** Vietnamese names begin with the family's. */
        Person person() {
            String name = Objects.toString(lastName, "") + ' ' + Objects.toString(firstName, "");
            List<String> units = attributes == null ? List.of() : attributes.getOrDefault("unit", List.of());
            return new Person(PersonId.canonical(id), name.strip(), units.isEmpty() ? null : units.getFirst());
        }
    }

    @Override
    public Optional<Person> find(String id) {
        try {
            return answered(() -> Optional.ofNullable(users.get()
                            .uri("/{id}", PersonId.canonical(id))
                            .retrieve()
                            .body(User.class)))
                    .map(User::person);
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }

    @Override
    public List<Person> search(String text, int most) {
        List<User> found = answered(() -> users.get()
                .uri(uri -> uri.queryParam("search", "{text}")
                        .queryParam("max", most)
                        .build(text))
                .retrieve()
                .body(new ParameterizedTypeReference<List<User>>() {}));
        return found == null ? List.of() : found.stream().map(User::person).toList();
    }

    private static <T> T answered(Supplier<T> request) {
        try {
            return request.get();
        } catch (HttpClientErrorException.NotFound unknown) {
            throw unknown;
        } catch (RestClientException | OAuth2AuthorizationException failure) {
            throw new StorageUnavailable(new IOException("The directory of people does not answer", failure));
        }
    }
}
