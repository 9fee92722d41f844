package vn.exemplar.chassis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.sample.SampleService;
import vn.exemplar.stack.Infrastructure;

/** A running instance of the sample service, spoken to over HTTP like any client does. */
final class Sample implements AutoCloseable {
    /** UNIT_OFFICER of TTCNTT. */
    static final String OFFICER = "p16";
    /** UNIT_HEAD of TTCNTT. */
    static final String HEAD = "p13";
    /** PRESS_OFFICER: opens no door of the sample. */
    static final String PRESS_OFFICER = "p19";

    static final String AUDITOR = "p21";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final class Shared {
        static final Sample INSTANCE = start(Map.of());
    }

    private final ConfigurableApplicationContext context;
    private final String prefix;

    private Sample(ConfigurableApplicationContext context, String prefix) {
        this.context = context;
        this.prefix = prefix;
    }

    /** The instance that tests share which neither break nor stop anything. */
    static Sample shared() {
        return Shared.INSTANCE;
    }

    /** A service of its own: own databases and topics unless {@code settings} say otherwise. */
    static Sample start(Map<String, String> settings) {
        return start(SampleService.class, settings);
    }

    static Sample start(Class<?> application, Map<String, String> settings) {
        String prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("server.port", "0");
        all.put("spring.mongodb.uri", Infrastructure.mongo().connectionString());
        all.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                Infrastructure.issuer().uri());
        all.put("exemplar.kafka.topic-prefix", prefix + ".");
        all.put("exemplar.kafka.back-off", "20ms");
        all.put("exemplar.mongo.database-prefix", prefix);
        all.put("exemplar.checkpoints.signing-keys", Infrastructure.checkpointKey());
        all.putAll(settings);
        all.computeIfAbsent(
                "spring.kafka.bootstrap-servers", key -> Infrastructure.kafka().bootstrapServers());
        String[] arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Sample(
                new SpringApplicationBuilder(application).run(arguments),
                String.valueOf(all.get("exemplar.kafka.topic-prefix")));
    }

    String topicPrefix() {
        return prefix;
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Answer get(String path, String person, String... headers) {
        return send(request(path, person, headers).GET());
    }

    Answer post(String path, String person, String body, String... headers) {
        return send(request(path, person, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Hangs a lamp up and answers its id. */
    String hangLamp(String place) {
        Answer hung = post("/api/lamps", OFFICER, "{\"place\":\"" + place + "\",\"on\":\"2026-01-31\"}");
        if (hung.status() != 201) {
            throw new IllegalStateException(hung.toString());
        }
        return hung.json().required("id").stringValue();
    }

    /** Any request below the context path, with the token of a person or none. */
    HttpRequest.Builder request(String path, String person, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + setting("local.server.port") + "/sample" + path));
        if (!person.isEmpty()) {
            request.header("Authorization", "Bearer " + Infrastructure.issuer().tokenFor(person));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    Answer management(String path) {
        return send(HttpRequest.newBuilder(managementUri(path)).GET());
    }

    Answer manage(String path, String body) {
        return send(HttpRequest.newBuilder(managementUri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI managementUri(String path) {
        return URI.create("http://localhost:" + setting("local.management.port") + "/actuator" + path);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status() + " " + response.headers().map() + " " + response.body();
        }
    }
}
