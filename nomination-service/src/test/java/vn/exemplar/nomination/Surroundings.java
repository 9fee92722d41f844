package vn.exemplar.nomination;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.exemplar.stack.Infrastructure;
import vn.exemplar.stack.host.Folders;

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
                        Map.of(
                                "nomination.clock.interval",
                                "PT0.2S",
                                "nomination.evidence.spool",
                                SPOOL.toString(),
                                "management.server.port",
                                "0",
                                "spring.mongodb.uri",
                                Infrastructure.mongo().connectionString(),
                                "spring.kafka.bootstrap-servers",
                                Infrastructure.kafka().bootstrapServers(),
                                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                Infrastructure.issuer().uri(),
                                "exemplar.kafka.replicas",
                                1,
                                "exemplar.kafka.topic-prefix",
                                PREFIX + ".",
                                "exemplar.mongo.database-prefix",
                                PREFIX,
                                "exemplar.checkpoints.signing-keys",
                                Infrastructure.checkpointKey().toString())));
    }
}
