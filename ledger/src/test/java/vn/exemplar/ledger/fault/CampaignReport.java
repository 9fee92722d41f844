package vn.exemplar.ledger.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.exemplar.ledger.fault.Journal.Word;

/**
 * What a campaign did and found.
 *
 * @param seed with which it can be run again
 * @param faults how often each struck
 * @param rollbacks how often a member of the replica set had to undo what it had written
 * @param told how often the writers were told each thing
 * @param longestPause between two commits, as the slowest tracker saw it
 * @param violations what the ledger did and never may
 */
record CampaignReport(
        long seed,
        int writers,
        int callers,
        Duration duration,
        long commits,
        long events,
        Map<Fault, Integer> faults,
        int rollbacks,
        Map<Word, Long> told,
        Duration longestPause,
        List<Violation> violations) {

    private static final int MOST_SHOWN = 20;

    boolean passed() {
        return violations.isEmpty();
    }

    private long told(Word word) {
        return told.getOrDefault(word, 0L);
    }

    private long commitsPerSecond() {
        return commits * 1000 / Math.max(1, duration.toMillis());
    }

    String summary() {
        return """
                Fault campaign with seed %d: %s
                  %d writer processes with %d callers each, for %d s
                  %,d commits with %,d events (%,d commits/s under faults)
                  faults: %s
                  rollbacks by the server: %d; answers lost: %d; longest time without a commit: %.1f s
                  told to callers: stored %,d, carried out before %,d, refused %,d, turned away %,d, unknown %,d
                %s""".formatted(
                seed,
                passed() ? "nothing lost, doubled, re-ordered or missing" : "THE LEDGER FAILED",
                writers,
                callers,
                duration.toSeconds(),
                commits,
                events,
                commitsPerSecond(),
                faults.entrySet().stream()
                        .map(each -> each.getKey().name().toLowerCase().replace('_', ' ') + " " + each.getValue())
                        .collect(Collectors.joining(", ")),
                rollbacks,
                told(Word.ANSWER_LOST),
                longestPause.toMillis() / 1000.0,
                told(Word.STORED),
                told(Word.FOUND),
                told(Word.REFUSED),
                told(Word.TURNED_AWAY),
                told(Word.UNKNOWN),
                violations.stream()
                        .limit(MOST_SHOWN)
                        .map(violation -> "  ! " + violation + "\n")
                        .collect(Collectors.joining()));
    }
}
