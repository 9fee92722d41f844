package vn.exemplar.audit;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a command answers: sentences or JSON on the output, progress of long work on the error output. */
final class Report {

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final double NANOS = 1e9;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell no progress.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /** Answers in JSON when that was asked for, else in the sentences of {@code inWords}. */
    void answer(Object answer, Runnable inWords) {
        if (json) {
            out().println(JSON.writeValueAsString(answer));
        } else {
            inWords.run();
        }
        out().flush();
    }

    void say(String sentence, Object... parts) {
        out().printf(Locale.ROOT, sentence + "%n", parts);
    }

    void line(String label, Object value) {
        say("  %-14s %s", label, value);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Tells once a second how far work on so many events has come. */
    LongConsumer progress(String work, long events) {
        PrintWriter err = command.commandLine().getErr();
        long start = System.nanoTime();
        long[] next = {start + BETWEEN.toNanos()};
        return done -> {
            long now = System.nanoTime();
            if (!quiet && now >= next[0]) {
                next[0] = now + BETWEEN.toNanos();
                double rate = done / ((now - start) / NANOS);
                err.printf(Locale.ROOT, "%s: %,d of %,d events (%,.0f/s)%n", work, done, events, rate);
                err.flush();
            }
        };
    }
}
