package vn.exemplar.ledger.fault;

import java.nio.file.Path;
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
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.fault.Journal.Entry;
import vn.exemplar.ledger.fault.Journal.Word;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/**
 * Compares the log after a campaign with what the writers were told and what the trackers saw. Trusts no index of the
 * database: it reads the log from its first commit.
 */
final class CampaignAudit {

    /** Where a command's commit stands. */
    private record Place(long index, String hash) {}

    private final Map<String, Place> placeOf = new HashMap<>();
    private final Map<Word, Long> told = new EnumMap<>(Word.class);
    private final List<String> violations = new ArrayList<>();
    private final EventSequence sequence = new EventSequence();
    private final VerificationReport report;

    CampaignAudit(LedgerReader reader, Path journals, List<Tracker> trackers) {
        report = verify(reader);
        report.finding().ifPresent(finding -> violations.add("The log is broken: " + finding));
        checkJournals(journals);
        checkTrackers(trackers);
    }

    private VerificationReport verify(LedgerReader reader) {
        try (CommitCursor commits = reader.commits(0)) {
            return LedgerVerifier.verify(Logs.ORIGIN, noting(commits), events -> {});
        }
    }

    private Iterator<Commit> noting(CommitCursor commits) {
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
        if (placeOf.put(String.valueOf(commit.commandId()), place) != null) {
            violations.add("Doubled: command " + commit.commandId());
        }
    }

    private void checkJournals(Path journals) {
        Set<String> begun = new HashSet<>();
        try (Stream<Entry> entries = Journal.readAll(journals)) {
            entries.forEach(entry -> {
                told.merge(entry.word(), 1L, Long::sum);
                if (entry.word() == Word.BEGUN) {
                    begun.add(entry.command());
                }
                check(entry);
            });
        }
        placeOf.keySet().stream()
                .filter(command -> !begun.contains(command))
                .forEach(command -> violations.add("Nobody sent the command " + command));
    }

    private void check(Entry entry) {
        Place place = placeOf.get(entry.command());
        boolean kept =
                switch (entry.word()) {
                    case STORED -> new Place(entry.index(), entry.hash()).equals(place);
                    case FOUND -> place != null;
                    case REFUSED -> place == null;
                    case DOUBLED, DENIED -> false;
                    case BEGUN, TURNED_AWAY, UNKNOWN, ANSWER_LOST -> true;
                };
        if (!kept) {
            violations.add("The writer said " + entry + ", but the log has " + place);
        }
    }

    private void checkTrackers(List<Tracker> trackers) {
        String expected = sequence.fingerprint();
        for (Tracker tracker : trackers) {
            tracker.broken().ifPresent(reason -> violations.add("A tracker stopped: " + reason.explanation()));
            if (!tracker.fingerprint().equals(expected)) {
                violations.add("A tracker saw other events than the log has, or saw them in another order");
            }
        }
    }

    VerificationReport report() {
        return report;
    }

    /** How often the writers were told each thing. */
    Map<Word, Long> told() {
        return told;
    }

    /** What the ledger did and never may; empty when all is well. */
    List<String> violations() {
        return violations;
    }
}
