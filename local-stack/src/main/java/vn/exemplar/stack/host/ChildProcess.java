package vn.exemplar.stack.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A program started by this JVM: its output goes to a log file, it is ended through its own process handle (never by
 * name), and it does not outlive the JVM (see {@link AtExit}).
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final int LAST_LINES = 30;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts {@code command} with {@code environment} added to ours, appending all output to {@code log}. */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            ChildProcess child = new ChildProcess(name, process, log);
            AtExit.close(child);
            return child;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start " + name + " as " + command, failure);
        }
    }

    /**
     * Returns when {@code condition} holds.
     *
     * @throws IllegalStateException with the last lines of the log if the program ends first or {@code limit} is over;
     *     the program is then killed
     */
    public void awaitUntil(String what, BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (hasEndedWithin(POLL)) {
                AtExit.forget(this);
                throw failed("ended with exit code " + process.exitValue() + " before it was " + what);
            }
            if (System.nanoTime() > end) {
                kill();
                throw failed("was not " + what + " within " + limit.toSeconds() + " s");
            }
        }
    }

    private IllegalStateException failed(String how) {
        return new IllegalStateException("%s %s. The end of its log %s:%n%s".formatted(name, how, log, endOfLog()));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Stops the program where it is (SIGSTOP): it keeps its memory, files and connections, and does nothing. */
    public void freeze() {
        signal("STOP");
    }

    /** Lets the program go on where it was frozen (SIGCONT). */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot send " + signal + " to " + name, failure);
        } catch (InterruptedException interrupted) {
            throw interruptedWaiting(interrupted);
        }
    }

    /** Asks the program to end (SIGTERM), waits, and kills it when it has not ended within 15 seconds. */
    @Override
    public void close() {
        process.destroy();
        if (!hasEndedWithin(GRACE)) {
            process.destroyForcibly();
            hasEndedWithin(GRACE);
        }
        AtExit.forget(this);
    }

    /** Ends the program at once (SIGKILL): it gets no chance to tidy up. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        hasEndedWithin(GRACE);
        AtExit.forget(this);
    }

    private boolean hasEndedWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw interruptedWaiting(interrupted);
        }
    }

    private IllegalStateException interruptedWaiting(InterruptedException interrupted) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for " + name, interrupted);
    }

    private String endOfLog() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(unreadable: " + unreadable.getMessage() + ")";
        }
    }

    @Override
    public String toString() {
        return name + " (process " + process.pid() + ")";
    }
}
