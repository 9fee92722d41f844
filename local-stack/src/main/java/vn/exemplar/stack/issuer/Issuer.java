package vn.exemplar.stack.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import vn.exemplar.stack.catalogue.Catalogue;
import vn.exemplar.stack.catalogue.Catalogue.Person;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.Ports;
import vn.exemplar.stack.host.QuietLogs;

/**
 * A demo OpenID Connect issuer (Spring Authorization Server) inside this JVM. NOT for production: every person of the
 * catalogue has the password {@value #PASSWORD}.
 *
 * <p>Each person is a user of the sign-in form (authorization code with PKCE, public client {@value #WEB_CLIENT}), and
 * a client of the {@code client_credentials} grant, so that one request gives that person's token:
 * {@code curl -u p16:demo -d grant_type=client_credentials <issuer>/oauth2/token}. An access token is a signed JWT with
 * {@code sub} (person id), {@code name}, {@code unit}, {@code roles}, audience {@value #AUDIENCE}; it lives one hour.
 * Its people can be looked up below {@value UserDirectory#PATH}, in the shape of Keycloak's Admin API, by the client
 * {@value #DIRECTORY_CLIENT}.
 */
public final class Issuer implements AutoCloseable {
    public static final String PASSWORD = "demo";
    public static final String AUDIENCE = "exemplar";
    public static final String WEB_CLIENT = "exemplar-web";

    /** By which a service may look people up, with the password of all. */
    public static final String DIRECTORY_CLIENT = "exemplar-directory";

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final AccessTokens tokens;
    private final String uri;

    private Issuer(Settings settings) {
        QuietLogs.apply();
        this.uri = settings.uri();
        this.context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(Catalogue.class, Catalogue::read);
        context.register(IssuerConfiguration.class, SignInPage.class, UserDirectory.class);
        context.refresh();
        this.tokens = AccessTokens.of(uri);
        AtExit.close(this);
    }

    /** An issuer on a free port with a new key. */
    public static Issuer start() {
        return startAt(Ports.free());
    }

    private static Issuer startAt(int port) {
        return new Issuer(new Settings(port, Ports.free(), SigningKey.fresh(), "http://localhost:" + port));
    }

    /**
     * An issuer that others know by another name than {@code localhost}, with a new key.
     *
     * @param uri its name, as it stands in the tokens and as others reach it
     */
    public static Issuer startAs(String uri, int port, int frontDoorPort) {
        return new Issuer(new Settings(port, frontDoorPort, SigningKey.fresh(), uri));
    }

    /**
     * An issuer whose tokens stay valid over a restart.
     *
     * @param port its own port, part of its name {@code http://localhost:<port>}
     * @param frontDoorPort where the pages live to which a sign-in may lead back
     * @param keyFile keeps the signing key; made on first use
     */
    public static Issuer start(int port, int frontDoorPort, Path keyFile) {
        return new Issuer(new Settings(port, frontDoorPort, SigningKey.keptIn(keyFile), "http://localhost:" + port));
    }

    /**
     * By which environment variables nomination-service is told where people are looked up.
     *
     * @param issuerUri of a demo issuer
     */
    public static Map<String, String> directoryOf(String issuerUri) {
        return Map.of(
                "NOMINATION_DIRECTORY_USERS",
                issuerUri + UserDirectory.PATH,
                "NOMINATION_DIRECTORY_TOKEN",
                issuerUri + "/oauth2/token",
                "NOMINATION_DIRECTORY_CLIENTID",
                DIRECTORY_CLIENT,
                "NOMINATION_DIRECTORY_CREDENTIAL",
                PASSWORD);
    }

    /** The issuer's name and address, for {@code issuer-uri} of a resource server. */
    public String uri() {
        return uri;
    }

    /**
     * A fresh access token of a person of the catalogue, from the real token endpoint.
     *
     * @throws IllegalStateException when the endpoint refuses
     */
    public String tokenFor(String personId) {
        return tokens.tokenFor(personId);
    }

    /** Has somebody in the directory who is not in the catalogue and does not sign in. */
    public void add(Person person) {
        context.getBean(UserDirectory.class).add(person);
    }

    @Override
    public void close() {
        context.close();
        AtExit.forget(this);
    }

    /** What differs from one issuer to another. */
    record Settings(int port, int frontDoorPort, JWKSet key, String uri) {}
}
