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

    private AtExit() {}

    /** From now on {@code resource} is closed at the end of the JVM, unless it is {@link #forget forgotten} before. */
    public static void close(AutoCloseable resource) {
        synchronized (OPEN) {
            if (!registered) {
                SpringApplication.getShutdownHandlers().add(AtExit::closeAll);
                registered = true;
            }
            OPEN.push(resource);
        }
    }

    /** To be called by a resource that has been closed in time. */
    public static void forget(AutoCloseable resource) {
        synchronized (OPEN) {
            OPEN.remove(resource);
        }
    }

    private static void closeAll() {
        for (AutoCloseable resource = next(); resource != null; resource = next()) {
            try {
                resource.close();
            } catch (Exception failure) {
                System.err.println("Could not close " + resource + ": " + failure);
            }
        }
    }

    private static @Nullable AutoCloseable next() {
        synchronized (OPEN) {
            return OPEN.poll();
        }
    }
}
