package vn.exemplar.stack.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that keeps the services' side of the bargain (ports, readiness, environment), so that the stack can be
 * tested here, upstream of the services. It answers every request with what it was told and asked.
 */
public final class StandInService {
    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> told = new TreeMap<>(System.getenv());
        told.keySet().removeIf(name -> !name.startsWith("SPRING_"));
        if (told.getOrDefault("SPRING_MONGODB_URI", "").contains("unreachable")) {
            System.out.println("I cannot live without a database");
            System.exit(1);
        }
        HttpServer management = listen(System.getenv("MANAGEMENT_SERVER_PORT"));
        management.createContext(
                "/actuator/health/readiness", exchange -> answer(exchange, 200, "{\"status\":\"UP\"}"));
        HttpServer main = listen(System.getenv("SERVER_PORT"));
        main.createContext("/", exchange -> answer(exchange, 200, echo(exchange) + "told=" + told + "\n"));
        main.createContext("/nomination/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/nomination/here");
            answer(exchange, 303, "");
        });
        main.start();
        management.start();
        System.out.println("Stand-in has started");
    }

    private static HttpServer listen(String port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 0);
    }

    private static String echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return "%s %s%nbody=%s%nforwarded=%s:%s%n"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        body,
                        exchange.getRequestHeaders().getFirst("X-Forwarded-Host"),
                        exchange.getRequestHeaders().getFirst("X-Forwarded-Port"));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
