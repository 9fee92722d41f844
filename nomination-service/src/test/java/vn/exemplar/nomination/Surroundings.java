package vn.exemplar.nomination;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Folders;
import vn.exemplar.stack.issuer.Issuer;

/** A real database, broker and issuer for the service under test, under names that are its own. */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final Path SPOOL = Folders.temporary("spool");
    static final String PREFIX = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "surroundings",
                        Map.ofEntries(
                                Map.entry("nomination.clock.interval", "PT0.2S"),
                                Map.entry("nomination.evidence.spool", SPOOL.toString()),
                                Map.entry("management.server.port", "0"),
                                Map.entry(
                                        "spring.mongodb.uri",
                                        Infrastructure.mongo().connectionString()),
                                Map.entry(
                                        "spring.kafka.bootstrap-servers",
                                        Infrastructure.kafka().bootstrapServers()),
                                Map.entry(
                                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                        Infrastructure.issuer().uri()),
                                Map.entry("exemplar.kafka.replicas", 1),
                                Map.entry("exemplar.kafka.topic-prefix", PREFIX + "."),
                                Map.entry("exemplar.mongo.database-prefix", PREFIX),
                                Map.entry(
                                        "exemplar.checkpoints.signing-keys",
                                        Infrastructure.checkpointKey().toString()),
                                Map.entry(
                                        "nomination.directory.users",
                                        Infrastructure.issuer().uri() + "/admin/realms/demo/users"),
                                Map.entry(
                                        "nomination.directory.token",
                                        Infrastructure.issuer().uri() + "/oauth2/token"),
                                Map.entry("nomination.directory.client-id", Issuer.DIRECTORY_CLIENT),
                                Map.entry("nomination.directory.credential", Issuer.PASSWORD))));
    }
}
