package vn.exemplar.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.exemplar.stack.Infrastructure;

/** The real broker, database and issuer, with topics and databases that no other test sees. */
final class Surroundings {
    private final String prefix = "p" + UUID.randomUUID().toString().substring(0, 8);

    String topic(String name) {
        return prefix + '.' + name;
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("management.server.port", 0);
        settings.put("spring.mongodb.uri", Infrastructure.mongo().connectionString());
        settings.put("spring.kafka.bootstrap-servers", Infrastructure.kafka().bootstrapServers());
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                Infrastructure.issuer().uri());
        settings.put("exemplar.kafka.topic-prefix", prefix + '.');
        settings.put("exemplar.kafka.replicas", 1);
        settings.put("exemplar.kafka.back-off", "20ms");
        settings.put("exemplar.mongo.database-prefix", prefix);
        settings.put(
                "exemplar.checkpoints.signing-keys",
                Infrastructure.checkpointKey().toString());
        return settings;
    }
}
