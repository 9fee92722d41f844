package vn.exemplar.stack.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Where people read what happens: one line for each step, with the seconds since the beginning. */
public final class Console {
    private static final double MILLIS = 1000;

    private final PrintStream out;
    private final long beginning = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
    }

    /** A step that has been done. */
    public synchronized void step(String text) {
        double seconds = Duration.ofNanos(System.nanoTime() - beginning).toMillis() / MILLIS;
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds, text);
    }

    /** Plain text. */
    public synchronized void say(String text) {
        out.println(text);
    }
}
