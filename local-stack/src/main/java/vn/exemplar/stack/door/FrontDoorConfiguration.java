package vn.exemplar.stack.door;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.servlet.filter.OrderedCharacterEncodingFilter;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.filter.FilterAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.predicate.PredicateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.exemplar.stack.door.FrontDoor.Route;
import vn.exemplar.stack.door.FrontDoor.Routes;

/** Only what a gateway needs is auto-configured, as the door may share its class path with the services. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@ImportAutoConfiguration({
    HttpClientAutoConfiguration.class,
    ImperativeHttpClientAutoConfiguration.class,
    RestClientAutoConfiguration.class,
    FilterAutoConfiguration.class,
    HandlerFunctionAutoConfiguration.class,
    PredicateAutoConfiguration.class,
    GatewayServerMvcAutoConfiguration.class
})
class FrontDoorConfiguration {
    @Bean
    TomcatServletWebServerFactory webServer(Routes routes) {
        return new TomcatServletWebServerFactory(routes.port());
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    /** Forms are read and written again on their way through, so the right alphabet matters. */
    @Bean
    CharacterEncodingFilter utf8() {
        OrderedCharacterEncodingFilter filter = new OrderedCharacterEncodingFilter();
        filter.setEncoding(StandardCharsets.UTF_8.name());
        filter.setForceRequestEncoding(true);
        return filter;
    }

    @Bean
    RouterFunction<ServerResponse> doors(Routes routes) {
        RouterFunctions.Builder doors = RouterFunctions.route();
        routes.all().forEach(each -> doors.add(door(each)));
        return doors.build();
    }

    private static RouterFunction<ServerResponse> door(Route to) {
        return route(to.contextPath().substring(1))
                .route(path(to.contextPath()).or(path(to.contextPath() + "/**")), http())
                .before(uri(to.address()))
                .onError(ResourceAccessException.class, (failure, request) -> unavailable(failure, to))
                .build();
    }

    private static ServerResponse unavailable(Throwable failure, Route to) {
        boolean nobodyListens = failure.getCause() instanceof ConnectException;
        HttpStatus status = nobodyListens ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_GATEWAY;
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Unavailability.of(to, status, nobodyListens));
    }

    @Bean
    RouterFunction<ServerResponse> index(Routes routes) {
        String page = IndexPage.of(routes);
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> ServerResponse.ok()
                                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                                .body(page))
                .build();
    }
}
