package vn.exemplar.endtoend.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Appending against Tessera's POSIX driver, another log that can be proved: entries of 600 bytes, batches of as many as
 * there are callers, its files in the build's folder. Left out, and said so, where there is no Go or its modules cannot
 * be had.
 */
final class TesseraContests implements AutoCloseable {

    private static final Path SOURCE = Path.of("../ledger/src/test/go");
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Store store;
    private final Effort effort;
    private Optional<LineProcess> process = Optional.empty();

    TesseraContests(Store store, Effort effort) {
        this.store = store;
        this.effort = effort;
    }

    /** Builds and starts Tessera when the first figure is asked for. */
    Stream<Supplier<Figure>> figures() {
        return Stream.of(SOURCE).flatMap(source -> {
            process = start(source);
            return process.stream()
                    .flatMap(tessera -> Stream.of(
                            () -> against(tessera, 1, 2),
                            () -> against(tessera, 64, 1),
                            () -> against(tessera, 256, 0.7)));
        });
    }

    private Figure against(LineProcess tessera, int callers, double target) {
        Contest contest = new Contest()
                .with("ours", () -> AppendContests.ours(store, effort, callers, 1))
                .with("tessera", () -> theirs(tessera, callers))
                .run(1, effort.rounds());
        return Figure.atLeast(
                "append-vs-tessera-%dx1".formatted(callers),
                "append, %d caller(s) × 1 event, vs Tessera's POSIX driver".formatted(callers),
                contest.ratio("ours", "tessera"),
                "x",
                target,
                AppendContests.details(contest, "ours", "tessera"));
    }

    private Run theirs(LineProcess tessera, int callers) {
        tessera.order("%d %d %d".formatted(callers, callers, effort.round().toMillis()));
        String[] answer = tessera.answer().split(" ");
        long[] nanos = Stream.of(answer).skip(1).mapToLong(Long::parseLong).toArray();
        return new Run(nanos.length, Double.parseDouble(answer[0]), nanos);
    }

    private static Optional<LineProcess> start(Path source) {
        Path program = TARGET.resolve("tessera-append");
        List<String> build = List.of("go", "build", "-C", source.toString(), "-o", program.toString(), "./append");
        try {
            Process building = new ProcessBuilder(build).inheritIO().start();
            if (building.waitFor() == 0) {
                return Optional.of(LineProcess.start(List.of(program.toString(), "-folder", TARGET.toString())));
            }
        } catch (IOException noGo) {
            System.err.println(noGo.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        System.err.println("SKIPPED: nothing is compared with Tessera, which takes Go and its modules to build");
        return Optional.empty();
    }

    @Override
    public void close() {
        process.ifPresent(LineProcess::close);
    }
}
