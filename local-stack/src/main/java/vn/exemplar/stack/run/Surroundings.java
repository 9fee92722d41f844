package vn.exemplar.stack.run;

import java.util.HashMap;
import java.util.Map;
import vn.exemplar.stack.issuer.Issuer;

/** What every service needs around it, and the environment variables by which it is told. */
public record Surroundings(String mongoUri, String bootstrapServers, String issuerUri) {
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(Issuer.directoryOf(issuerUri));
        all.put("SPRING_MONGODB_URI", mongoUri);
        all.put("SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", bootstrapServers);
        all.put("EXEMPLAR_KAFKA_REPLICAS", "1");
        all.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuerUri);
        return all;
    }
}
