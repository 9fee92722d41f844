package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** Shows a log, or one subject in it, as it was at a point. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what a log was at an index, a time or a checkpoint: its head, and the events of one subject up to"
                    + " there.",
            "Everything that is shown is proved: the whole log is read up to its newest checkpoint and must be what a"
                    + " known key signed there, and what was pinned.",
            "Exit code 2 when that cannot be proved, for example because no checkpoint covers the point yet.",
            "A time is compared with commit times, which the writers' clocks tell and which never fall."
        })
final class AsOf implements Callable<Integer> {

    /** How far the clocks of writers and auditor may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Parameters(paramLabel = "LOG", description = "Database or export.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Point point;

    @Option(names = "--subject", paramLabel = "ID", description = "Show the events of this aggregate up to there.")
    private @Nullable String subject;

    @Mixin
    private final Keys keys = new Keys();

    @Mixin
    private final Origin origin = new Origin();

    @Mixin
    private final Pins pins = new Pins();

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

        /** Known without reading the log; null for a time. */
        @Nullable
        Long lastIndex(List<SignedCheckpoint> pinned) throws IOException {
            if (index != null || time != null) {
                return index;
            }
            SignedCheckpoint last = Pins.in(Objects.requireNonNull(checkpoint)).getLast();
            pinned.add(last);
            return last.size() - 1;
        }
    }

    /**
     * The answer.
     *
     * @param coveredAtSize size of the checkpoint that vouches for it
     * @param saidToBeEarlier number of events that say that they happened by the time that was asked for, but were
     *     committed later, so that they are not shown; null when no time was asked for
     */
    record Answer(
            String origin,
            long lastIndex,
            Instant committedAt,
            String commitHash,
            long coveredAtSize,
            @Nullable Long saidToBeEarlier,
            List<Story.Told> events) {}

    /** What was met on the way through the log. */
    private static final class Seen {
        private @Nullable Commit head;
        private @Nullable Commit next;
        private long saidToBeEarlier;
        private final List<Story.Told> events = new ArrayList<>();
    }

    @Override
    public Integer call() throws IOException {
        List<NoteKey> known = keys.required();
        List<SignedCheckpoint> pinned = pins.read();
        Long last = point.lastIndex(pinned);
        try (LogSource source = access.open(log)) {
            ProvedLog proved = new ProvedLog(source, origin.of(known), known, pinned);
            if (last != null && last >= proved.size()) {
                throw new CouldNotCheck("No signed checkpoint covers event %d (yet): the newest has the size %d"
                        .formatted(last, proved.size()));
            }
            Seen seen = new Seen();
            proved.visit(commit -> see(commit, last, proved.origin(), seen));
            if (point.time != null) {
                requireTellingTimes(point.time, seen, source, proved.size());
            }
            Answer answer = answer(proved, last, seen);
            report.answer(answer, () -> tell(answer));
            return ExemplarAudit.INTACT;
        }
    }

    private void see(Commit commit, @Nullable Long last, LogOrigin of, Seen seen) {
        Instant time = point.time;
        boolean counts = time == null
                ? commit.firstIndex() <= Objects.requireNonNull(last)
                : !committedAt(commit).isAfter(time);
        if (counts) {
            seen.head = commit;
            commit.events().stream()
                    .filter(event -> event.aggregateId().equals(subject) && (last == null || event.index() <= last))
                    .forEach(event -> seen.events.add(Story.tell(of, commit, event)));
        } else if (time != null) {
            seen.next = seen.next == null ? commit : seen.next;
            seen.saidToBeEarlier += commit.events().stream()
                    .filter(event -> happenedBy(event, time))
                    .count();
        }
    }

    private static boolean happenedBy(LedgerEvent event, Instant time) {
        return !event.time().isAfter(time);
    }

    /** Commit times that lie ahead of all clocks, and events without a checkpoint, would hide what was done by then. */
    private static void requireTellingTimes(Instant time, Seen seen, LogSource source, long covered) {
        Commit next = seen.next;
        if (next != null && committedAt(next).isAfter(Instant.now().plus(CLOCKS_DIFFER))) {
            throw new CouldNotCheck(
                    ("The commit at %d says that it was made at %s, which has not come yet: a writer's clock was wrong,"
                                    + " and from there on times tell nothing. Ask for an index or a checkpoint")
                            .formatted(next.firstIndex(), committedAt(next)));
        }
        if (next == null
                && source.commitContaining(covered)
                        .filter(uncovered -> !committedAt(uncovered).isAfter(time))
                        .isPresent()) {
            throw new CouldNotCheck(
                    "Event %d was committed by then, too, but no checkpoint covers it yet".formatted(covered));
        }
    }

    private Answer answer(ProvedLog proved, @Nullable Long last, Seen seen) {
        Commit head = seen.head;
        if (head == null) {
            throw new CouldNotCheck("The log has no event at that point");
        }
        return new Answer(
                proved.origin().value(),
                last == null ? head.lastIndex() : last,
                committedAt(head),
                HexFormat.of().formatHex(head.hash()),
                proved.size(),
                point.time == null ? null : seen.saidToBeEarlier,
                seen.events);
    }

    private static Instant committedAt(Commit commit) {
        return Instant.EPOCH.plus(commit.atMicros(), ChronoUnit.MICROS);
    }

    private void tell(Answer answer) {
        report.say("%s at event %d", answer.origin(), answer.lastIndex());
        report.line("committed", answer.committedAt());
        report.line("commit hash", answer.commitHash());
        report.line("proved", "by the checkpoint of size " + answer.coveredAtSize());
        Long earlier = answer.saidToBeEarlier();
        if (earlier != null && earlier > 0) {
            report.line("not counted", earlier + " events that say they happened by then, but were committed later");
        }
        answer.events().forEach(event -> {
            report.line("event " + event.index(), event.time() + "  " + event.type());
            report.line("", "by " + event.actor() + " as " + event.role() + ": " + event.payload());
        });
    }
}
