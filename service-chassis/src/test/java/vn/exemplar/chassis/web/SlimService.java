package vn.exemplar.chassis.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.SimpleEventBus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;
import vn.exemplar.chassis.act.RefusalAllowance;
import vn.exemplar.chassis.act.RefusedActs;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/** The doors of a service without the ledger behind them, on a port of their own. */
final class SlimService {
    static final SlimService SHARED = new SlimService();

    private final int port;
    private final ServiceClient client;

    private SlimService() {
        this.port = Integer.parseInt(new SpringApplicationBuilder(Doors.class)
                .run("--server.port=0", "--management.server.port=")
                .getEnvironment()
                .getRequiredProperty("local.server.port"));
        this.client = ServiceClient.local(port, "/sample/");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @Import({StrictDoors.class, ApiErrors.class, ErrorDoor.class, FormApi.class})
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    static class Doors {
        @Bean
        RefusedRequests refusedRequests() {
            RefusedActs acts =
                    new RefusedActs(SimpleEventBus.builder().build(), new RefusalAllowance(1000, Clock.systemUTC()));
            return new RefusedRequests(new ActResolver(), acts, new SimpleMeterRegistry());
        }

        @Bean
        RereadableBody rereadableBody(ProblemWriter problems) {
            return new RereadableBody(DataSize.ofMegabytes(2), List.of(), problems);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    Answer get(String path, String... headers) {
        return client.get(ServiceClient.PUBLIC, path.substring(1), headers);
    }

    Answer post(String path, String body, String... headers) {
        return client.post(ServiceClient.PUBLIC, path.substring(1), body, headers);
    }

    /** A request line as it stands, also one that no client would send. */
    Answer getLiterally(String target) {
        String request = "GET /sample" + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String[] answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            String[] head = answer[0].split("\r\n");
            Map<String, List<String>> headers = Arrays.stream(head)
                    .skip(1)
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.groupingBy(
                            line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
            int status = Integer.parseInt(head[0].split(" ")[1]);
            return new Answer(status, HttpHeaders.of(headers, (name, value) -> true), answer[1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
