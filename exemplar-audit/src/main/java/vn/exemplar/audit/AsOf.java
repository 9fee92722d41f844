package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** Shows a log, or one subject in it, as it was at a point. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        description =
                "Shows what a log was at an index, a time or a checkpoint: its head, the checkpoint that covers it,"
                        + " and the events of one subject up to there.")
final class AsOf implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "Database or export.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Point point;

    @Option(names = "--subject", paramLabel = "ID", description = "Show the events of this aggregate up to there.")
    private @Nullable String subject;

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    private static final class Point {
        @Option(names = "--index", description = "The last event that counts.")
        private @Nullable Long index;

        @Option(names = "--time", description = "What was committed by then, for example 2026-01-31T07:00:00Z.")
        private @Nullable Instant time;

        @Option(names = "--checkpoint", paramLabel = "FILE", description = "What this checkpoint covers.")
        private @Nullable Path checkpoint;

        long lastIndex(LogSource source) throws IOException {
            if (index != null) {
                return index;
            }
            return time != null
                    ? source.lastIndexAt(time)
                    : Access.checkpointsIn(Objects.requireNonNull(checkpoint))
                                    .getLast()
                                    .size()
                            - 1;
        }
    }

    /** The answer. */
    record Answer(
            String origin,
            long lastIndex,
            Instant committedAt,
            String commitHash,
            @Nullable Long coveredAtSize,
            List<Story.Told> events) {}

    @Override
    public Integer call() throws IOException {
        try (LogSource source = access.open(log)) {
            LogOrigin origin = access.origin(source);
            long last = point.lastIndex(source);
            Commit commit = source.commitContaining(last)
                    .orElseThrow(() -> new CouldNotCheck("The log has no event at that point"));
            Answer answer = new Answer(
                    origin.value(),
                    last,
                    Instant.EPOCH.plus(commit.atMicros(), ChronoUnit.MICROS),
                    HexFormat.of().formatHex(commit.hash()),
                    coverOf(source, last),
                    events(source, origin, last));
            report.answer(answer, () -> tell(answer));
            return ExemplarAudit.INTACT;
        }
    }

    private static @Nullable Long coverOf(LogSource source, long last) {
        return source.checkpoints().stream()
                .map(SignedCheckpoint::size)
                .filter(size -> size > last)
                .findFirst()
                .orElse(null);
    }

    private List<Story.Told> events(LogSource source, LogOrigin origin, long last) {
        List<Story.Told> told = new ArrayList<>();
        if (subject != null) {
            for (LedgerEvent event : source.eventsOf(subject, last)) {
                Commit commit = source.commitContaining(event.index()).orElseThrow();
                told.add(Story.tell(origin, commit, event));
            }
        }
        return told;
    }

    private void tell(Answer answer) {
        report.say("%s at event %d", answer.origin(), answer.lastIndex());
        report.line("committed", answer.committedAt());
        report.line("commit hash", answer.commitHash());
        Long covered = answer.coveredAtSize();
        report.line("covered", covered == null ? "by no checkpoint yet" : "by the checkpoint of size " + covered);
        answer.events().forEach(event -> {
            report.line("event " + event.index(), event.time() + "  " + event.type());
            report.line("", "by " + event.actor() + " as " + event.role() + ": " + event.payload());
        });
    }
}
