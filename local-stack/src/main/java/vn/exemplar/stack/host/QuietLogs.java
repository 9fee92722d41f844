package vn.exemplar.stack.host;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps a Kafka broker and database drivers in this JVM from flooding its output with what they do normally: only
 * warnings pass. Stays in force when Spring Boot sets up logging again; a level that is configured for these loggers by
 * name then wins.
 */
public final class QuietLogs implements LoggerContextListener {
    private static final List<String> WARNINGS_ONLY =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "org.mongodb.driver");

    /** These warn of what is normal on a single machine: an empty folder, a new topic, a broker that was stopped. */
    private static final List<String> ERRORS_ONLY = List.of(
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.clients.NetworkClient",
            "org.apache.kafka.common.utils.AppInfoParser");

    /** Tomcat logs through the JDK; these references keep its loggers, and so their levels, alive. */
    private static final List<java.util.logging.Logger> TOMCAT = List.of(
            java.util.logging.Logger.getLogger("org.apache.catalina"),
            java.util.logging.Logger.getLogger("org.apache.coyote"));

    private static boolean applied;

    private QuietLogs() {}

    public static synchronized void apply() {
        if (!applied && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            QuietLogs quiet = new QuietLogs();
            context.addListener(quiet);
            quiet.onReset(context);
            TOMCAT.forEach(logger -> logger.setLevel(java.util.logging.Level.WARNING));
            applied = true;
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext context) {
        WARNINGS_ONLY.forEach(name -> context.getLogger(name).setLevel(Level.WARN));
        ERRORS_ONLY.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
