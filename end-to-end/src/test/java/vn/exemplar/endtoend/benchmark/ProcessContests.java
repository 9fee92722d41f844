package vn.exemplar.endtoend.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several processes that write into one log at once, each with as many callers as the one that they are compared with.
 * All run with the quick compiler only: the thorough one would still be at work in each of them after minutes, and its
 * share of the processors would be what is measured.
 */
final class ProcessContests implements AutoCloseable {

    private static final int PROCESSES = 4;
    private static final int CALLERS = 64;
    private static final long LEAD_MILLIS = 50;

    private final Store store;
    private final Effort effort;
    private final String connectionString;
    private final List<LineProcess> children = new ArrayList<>();
    private final List<Double> leastShares = new ArrayList<>();

    ProcessContests(Store store, String connectionString, Effort effort) {
        this.store = store;
        this.effort = effort;
        this.connectionString = connectionString;
    }

    /** Starts the processes. */
    Stream<Supplier<Figure>> figures() {
        IntStream.range(0, PROCESSES)
                .mapToObj(i -> start(connectionString, "writer-" + i))
                .forEach(children::add);
        return Stream.of(this::fourAgainstOne);
    }

    private Figure fourAgainstOne() {
        warmUp();
        Contest contest = new Contest()
                .with("one process", () -> run(children.subList(0, 1)))
                .with("four processes", () -> run(children))
                .run(1, effort.rounds());
        Map<String, Object> details = AppendContests.details(contest, "one process", "four processes");
        details.put("least share of one of four (fair: 0.25)", Figure.rounded(Contest.median(leastShares)));
        return Figure.atLeast(
                "four-writer-processes",
                "append from 4 processes into one log vs from one, 64 callers each",
                contest.ratio("four processes", "one process"),
                "x",
                0.8,
                details);
    }

    /** A process that was just started compiles more than it writes, and taking turns has code of its own. */
    private void warmUp() {
        children.forEach(writer -> run(List.of(writer)));
        run(children);
    }

    /** Long enough for many turns of each. */
    private Run run(List<LineProcess> writers) {
        return run(writers, effort.round().multipliedBy(4));
    }

    private Run run(List<LineProcess> writers, Duration duration) {
        String database = store.fresh().getName();
        Store.reader(store.database(database));
        long start = System.currentTimeMillis() + LEAD_MILLIS;
        writers.forEach(writer -> writer.order("%s %d %d %d".formatted(database, CALLERS, start, duration.toMillis())));
        List<Long> stored = writers.stream().map(ProcessContests::stored).toList();
        long total = stored.stream().mapToLong(Long::longValue).sum();
        if (writers.size() > 1) {
            leastShares.add(stored.stream().mapToLong(Long::longValue).min().orElse(0) / (double) Math.max(1, total));
        }
        return new Run(total, duration.toMillis() / 1e3, new long[0]);
    }

    private static LineProcess start(String connectionString, String name) {
        return LineProcess.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                connectionString,
                name));
    }

    /** What the driver logs to standard output is passed over. */
    private static long stored(LineProcess writer) {
        String line = writer.answer();
        while (!line.startsWith("stored ")) {
            line = writer.answer();
        }
        return Long.parseLong(line.substring("stored ".length()));
    }

    @Override
    public void close() {
        children.forEach(LineProcess::close);
    }
}
