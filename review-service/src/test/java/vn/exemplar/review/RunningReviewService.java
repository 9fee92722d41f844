package vn.exemplar.review;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.http.Answer;
import vn.exemplar.stack.http.ServiceClient;

/** One instance of the service on real infrastructure, spoken to over HTTP with the tokens of the demo people. */
final class RunningReviewService implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final ServiceClient service;
    private final ServiceClient management;

    private RunningReviewService(ConfigurableApplicationContext context) {
        this.context = context;
        this.service = ServiceClient.local(port("local.server.port"), "/review/");
        this.management = ServiceClient.local(port("local.management.port"), "/actuator/");
    }

    /** Instances with the same prefix share databases and topics. */
    static RunningReviewService start(String prefix) {
        return new RunningReviewService(new SpringApplicationBuilder(ReviewServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + Infrastructure.mongo().connectionString(),
                        "--spring.kafka.bootstrap-servers="
                                + Infrastructure.kafka().bootstrapServers(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri="
                                + Infrastructure.issuer().uri(),
                        "--exemplar.kafka.topic-prefix=" + prefix + ".",
                        "--exemplar.kafka.replicas=1",
                        "--exemplar.kafka.back-off=20ms",
                        "--exemplar.mongo.database-prefix=" + prefix,
                        "--exemplar.checkpoints.signing-keys=" + Infrastructure.checkpointKey()));
    }

    private int port(String setting) {
        return context.getEnvironment().getRequiredProperty(setting, Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Answer get(String person, String path) {
        return service.get(person, "api/" + path);
    }

    /** Sees at least what the index says. */
    Answer get(String person, String path, long afterIndex) {
        return service.get(person, "api/" + path, afterIndex);
    }

    Answer post(String person, String path, String body) {
        return service.post(person, "api/" + path, body);
    }

    Answer post(String person, String path, String body, String idempotencyKey) {
        return service.post(person, "api/" + path, body, "Idempotency-Key", idempotencyKey);
    }

    /** What an auditor is shown. */
    Answer audit(String auditor, String path) {
        return service.get(auditor, "audit/" + path);
    }

    Answer rebuild(String view) {
        return management.post(ServiceClient.PUBLIC, "views/" + view, "{}");
    }

    @Override
    public void close() {
        context.close();
    }
}
