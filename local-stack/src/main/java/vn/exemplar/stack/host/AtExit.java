package vn.exemplar.stack.host;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * Closes whatever is still open when the JVM ends, the last opened first, so that no child process outlives it: after
 * a normal end, an uncaught failure, Ctrl-C or SIGTERM (not after SIGKILL, which no JVM survives to act on). Spring
 * applications of this JVM are closed before, so that they can still reach the broker and the database.
 */
public final class AtExit {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
    private static boolean registered;
    private static boolean ending;
    private static volatile boolean springBootCallsUs;

    private AtExit() {}

    /**
     * From now on {@code resource} is closed at the end of the JVM, unless it is {@link #forget forgotten} before.
     *
     * @throws IllegalStateException when the JVM is ending already; {@code resource} has then been closed
     */
    public static void close(AutoCloseable resource) {
        synchronized (OPEN) {
            if (!ending) {
                register();
                OPEN.push(resource);
                return;
            }
        }
        closeNow(resource);
        throw new IllegalStateException("This JVM is ending: " + resource + " was closed at once");
    }

    /** To be called by a resource that has been closed in time. */
    public static void forget(AutoCloseable resource) {
        synchronized (OPEN) {
            OPEN.remove(resource);
        }
    }

    private static void register() {
        if (!registered) {
            Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAllUnlessSpringBootDoes, "exemplar-at-exit"));
            registered = true;
        }
    }

    /** Once a Spring application starts in this JVM, its shutdown hook calls us, after it has closed all of them. */
    static synchronized void followSpringApplications() {
        if (!springBootCallsUs) {
            SpringApplication.getShutdownHandlers().add(AtExit::closeAll);
            springBootCallsUs = true;
        }
    }

    private static void closeAllUnlessSpringBootDoes() {
        if (!springBootCallsUs) {
            closeAll();
        }
    }

    private static void closeAll() {
        for (AutoCloseable resource = next(); resource != null; resource = next()) {
            closeNow(resource);
        }
    }

    private static @Nullable AutoCloseable next() {
        synchronized (OPEN) {
            ending = true;
            return OPEN.poll();
        }
    }

    private static void closeNow(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception failure) {
            System.err.println("Could not close " + resource + ": " + failure);
        }
    }
}
