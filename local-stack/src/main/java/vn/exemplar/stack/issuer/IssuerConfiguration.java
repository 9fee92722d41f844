package vn.exemplar.stack.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;

/** Wires the issuer by hand: nothing is auto-configured, as it may share its class path with any service under test. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@EnableWebSecurity
class IssuerConfiguration {
    @Bean
    TomcatServletWebServerFactory webServer(Issuer.Settings settings) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(settings.port());
        tomcat.getSettings().getSession().getCookie().setName("EXEMPLAR_DEMO_ISSUER");
        return tomcat;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignInPage.PATH),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain directory(HttpSecurity http) {
        return http.securityMatcher(UserDirectory.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((caller, request) ->
                                new AuthorizationDecision(caller.get().getName().equals(Issuer.DIRECTORY_CLIENT))))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain signIn(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SignInPage.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return DemoClients.ENCODER;
    }

    @Bean
    UserDetailsService users(Catalogue catalogue) {
        return new InMemoryUserDetailsManager(catalogue.people().stream()
                .map(person -> User.withUsername(person.id())
                        .password(DemoClients.SECRET)
                        .authorities(person.roles().toArray(String[]::new))
                        .build())
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(Catalogue catalogue, Issuer.Settings settings) {
        return DemoClients.of(catalogue.people(), settings.frontDoorPort());
    }

    /** The claims from which the services know who acts, in which unit and with which roles. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> personalClaims(Catalogue catalogue) {
        return context -> {
            Authentication principal = Objects.requireNonNull(context.getPrincipal(), "a token is always someone's");
            if (principal.getName().equals(Issuer.DIRECTORY_CLIENT)) {
                return;
            }
            Person person = catalogue.person(principal.getName());
            context.getClaims()
                    .claim("name", person.name())
                    .claim("unit", person.unit())
                    .claim("roles", person.roles());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(Issuer.AUDIENCE));
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(Issuer.Settings settings) {
        return new ImmutableJWKSet<>(settings.key());
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings addresses(Issuer.Settings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.uri()).build();
    }
}
