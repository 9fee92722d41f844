package vn.exemplar.stack.run;

import java.util.Map;

/** What every service needs around it, and the environment variables by which it is told. */
public record Surroundings(String mongoUri, String bootstrapServers, String issuerUri) {
    Map<String, String> environment() {
        return Map.of(
                "SPRING_MONGODB_URI", mongoUri,
                "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", bootstrapServers,
                "EXEMPLAR_KAFKA_REPLICAS", "1",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuerUri);
    }
}
