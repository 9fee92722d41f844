package vn.exemplar.ledger.fault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.fault.Journal.Entry;
import vn.exemplar.ledger.fault.Journal.Word;
import vn.exemplar.ledger.fault.Violation.Kind;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/**
 * Compares a log with what the writers were told and what readers saw, and says each thing that does not agree by its
 * name. Knows only this recorded history: trusts no index of the database, and reads the log from its first commit.
 */
final class HistoryJudge {

    /** Where a command's commit stands. */
    private record Place(long index, String hash) {}

    /**
     * What a reader saw while the log grew.
     *
     * @param broken why it stopped by itself; null when it came to the end
     * @param fingerprint of the events that it saw
     */
    record Sighting(@Nullable BrokenLogException broken, String fingerprint) {}

    private final Map<String, Place> placeOf = new HashMap<>();
    private final Map<Word, Long> told = new EnumMap<>(Word.class);
    private final List<Violation> violations = new ArrayList<>();
    private final EventSequence sequence = new EventSequence();
    private final VerificationReport report;

    /**
     * @param log all commits from the first
     * @param journals what the writers were told, writer by writer
     * @param sightings of all readers
     */
    HistoryJudge(Iterator<Commit> log, Stream<Entry> journals, List<Sighting> sightings) {
        Iterator<Commit> noted = noting(log);
        report = LedgerVerifier.verify(Logs.ORIGIN, noted, events -> {});
        report.finding().ifPresent(finding -> {
            found(Kind.LOG_BROKEN, finding.toString());
            readOn(noted);
        });
        checkJournals(journals);
        checkSightings(sightings);
    }

    private Iterator<Commit> noting(Iterator<Commit> commits) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return commits.hasNext();
            }

            @Override
            public Commit next() {
                Commit commit = commits.next();
                note(commit);
                return commit;
            }
        };
    }

    private void note(Commit commit) {
        sequence.add(commit);
        Place place = new Place(commit.firstIndex(), HexFormat.of().formatHex(commit.hash()));
        if (placeOf.putIfAbsent(String.valueOf(commit.commandId()), place) != null) {
            found(Kind.DOUBLED, "command " + commit.commandId());
        }
    }

    /** A commit that does not fit is no reason to call those behind it lost. */
    private void readOn(Iterator<Commit> rest) {
        try {
            rest.forEachRemaining(commit -> {});
        } catch (BrokenLogException unreadable) {
            found(Kind.LOG_BROKEN, "nothing can be read behind it: " + unreadable.explanation());
        }
    }

    private void checkJournals(Stream<Entry> journals) {
        Set<String> begun = new HashSet<>();
        try (journals) {
            journals.forEach(entry -> {
                told.merge(entry.word(), 1L, Long::sum);
                if (entry.word() == Word.BEGUN) {
                    begun.add(entry.command());
                }
                check(entry, placeOf.get(entry.command()));
            });
        }
        placeOf.keySet().stream()
                .filter(command -> !begun.contains(command))
                .forEach(command -> found(Kind.UNSENT, "command " + command));
    }

    private void check(Entry entry, @Nullable Place place) {
        switch (entry.word()) {
            case STORED -> {
                if (place == null) {
                    found(Kind.LOST, "the writer said " + entry);
                } else if (!place.equals(new Place(entry.index(), entry.hash()))) {
                    found(Kind.MOVED, "the writer said %s, but the log has %s".formatted(entry, place));
                }
            }
            case FOUND -> {
                if (place == null) {
                    found(Kind.LOST, "the writer said " + entry);
                }
            }
            case REFUSED -> {
                if (place != null) {
                    found(Kind.REFUSED_YET_STORED, "the writer said %s, but the log has %s".formatted(entry, place));
                }
            }
            case DOUBLED -> found(Kind.DOUBLED, "the writer said " + entry);
            case DENIED -> found(Kind.DENIED, "the writer said " + entry);
            case BEGUN, TURNED_AWAY, UNKNOWN, ANSWER_LOST -> {}
        }
    }

    private void checkSightings(List<Sighting> sightings) {
        String expected = sequence.fingerprint();
        for (Sighting sighting : sightings) {
            if (sighting.broken() != null) {
                found(Kind.MISREAD, "a reader stopped: " + sighting.broken().explanation());
            } else if (!sighting.fingerprint().equals(expected)) {
                found(Kind.MISREAD, "a reader saw other events than the log has, or saw them in another order");
            }
        }
    }

    private void found(Kind kind, String what) {
        violations.add(new Violation(kind, what));
    }

    VerificationReport report() {
        return report;
    }

    /** How often the writers were told each thing. */
    Map<Word, Long> told() {
        return told;
    }

    /** What the ledger did and never may; empty when all is well. */
    List<Violation> violations() {
        return violations;
    }
}
