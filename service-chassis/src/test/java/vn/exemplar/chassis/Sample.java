package vn.exemplar.chassis;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.exemplar.sample.SampleService;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/** A running instance of the sample service, spoken to over HTTP like any client does. */
final class Sample implements AutoCloseable {
    /** UNIT_OFFICER of TTCNTT. */
    static final String OFFICER = "p16";
    /** UNIT_HEAD of TTCNTT. */
    static final String HEAD = "p13";
    /** PRESS_OFFICER: opens no door of the sample. */
    static final String PRESS_OFFICER = "p19";

    static final String AUDITOR = "p21";

    private static final class Shared {
        static final Sample INSTANCE = start(Map.of());
    }

    private final ConfigurableApplicationContext context;
    private final String prefix;
    private final ServiceClient service;
    private final ServiceClient management;

    private Sample(ConfigurableApplicationContext context, String prefix) {
        this.context = context;
        this.prefix = prefix;
        this.service = ServiceClient.local(port("local.server.port"), "/sample/");
        this.management = ServiceClient.local(port("local.management.port"), "/actuator/");
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
        all.put("exemplar.kafka.replicas", "1");
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

    private int port(String setting) {
        return Integer.parseInt(setting(setting));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    Answer get(String path, String person, String... headers) {
        return service.get(person, path.substring(1), headers);
    }

    Answer post(String path, String person, String body, String... headers) {
        return service.post(person, path.substring(1), body, headers);
    }

    /** Hangs a lamp up and answers its id. */
    String hangLamp(String place) {
        Answer hung = post("/api/lamps", OFFICER, "{\"place\":\"" + place + "\",\"on\":\"2026-01-31\"}");
        if (hung.status() != 201) {
            throw new IllegalStateException(hung.toString());
        }
        return hung.id();
    }

    /** Any request below the context path, with the token of a person or none. */
    HttpRequest.Builder request(String path, String person, String... headers) {
        return service.request(person, path.substring(1), headers);
    }

    Answer management(String path) {
        return management.get(ServiceClient.PUBLIC, path.substring(1));
    }

    Answer manage(String path, String body) {
        return management.post(ServiceClient.PUBLIC, path.substring(1), body);
    }

    Answer unmanage(String path) {
        return ServiceClient.send(
                management.request(ServiceClient.PUBLIC, path.substring(1)).DELETE());
    }

    @Override
    public void close() {
        context.close();
    }
}
