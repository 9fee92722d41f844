package vn.exemplar.stack.door;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.exemplar.stack.host.AtExit;
import vn.exemplar.stack.host.QuietLogs;

/**
 * The one address at which a browser or a script finds all services (Spring Cloud Gateway inside this JVM). It routes
 * by context path without rewriting it, forwards redirects unfollowed, tells the services its own address in
 * {@code X-Forwarded-*}, and answers for a service that is down: 503 when nothing listens, 502 when the answer breaks
 * off. Management ports are not routed.
 *
 * <p>Needs {@code spring-cloud-starter-gateway-server-webmvc}, an optional dependency of this module.
 */
public final class FrontDoor implements AutoCloseable {
    private static final Map<String, Object> GATEWAY = Map.of(
            "spring.http.clients.redirects", "dont-follow",
            "spring.http.clients.connect-timeout", "5s",
            "spring.cloud.gateway.server.webmvc.trusted-proxies", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final int port;

    /**
     * A service behind the door.
     *
     * @param vi what it is for, in Vietnamese
     * @param en the same in English
     * @param contextPath with a leading slash
     * @param address scheme, host and port
     */
    public record Route(String vi, String en, String contextPath, URI address) {}

    private FrontDoor(int port, Routes routes) {
        QuietLogs.apply();
        this.port = port;
        this.context = new AnnotationConfigServletWebServerApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("gateway", GATEWAY));
        context.registerBean(Routes.class, () -> routes);
        context.register(FrontDoorConfiguration.class);
        context.refresh();
        AtExit.close(this);
    }

    /** Opens the door; the services behind it may come and go. */
    public static FrontDoor open(int port, String issuerUri, List<Route> routes) {
        return new FrontDoor(port, new Routes(port, issuerUri, List.copyOf(routes)));
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        context.close();
        AtExit.forget(this);
    }

    record Routes(int port, String issuerUri, List<Route> all) {}
}
