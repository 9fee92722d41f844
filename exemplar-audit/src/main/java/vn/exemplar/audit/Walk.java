package vn.exemplar.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.exemplar.audit.Story.Cause;
import vn.exemplar.audit.Story.Confirmation;
import vn.exemplar.audit.Story.Told;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * Walks from a subject along the receipts: back to what caused its events, and on to every subject that one of them set
 * going. Cost: one pass over each ledger to collect the receipts, then a few reads for each event that is told. Memory:
 * the receipts.
 */
final class Walk {

    private static final byte[] RECEIPT = "causeSource".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, LogSource> ledgers = new LinkedHashMap<>();
    private final Map<Place, List<Subject>> setGoing = new HashMap<>();
    private final Map<Place, Told> told = new HashMap<>();

    private record Place(String origin, long index) {}

    private record Subject(String origin, String id) {}

    Walk(List<LogSource> sources, Report report) {
        for (LogSource source : sources) {
            String origin = source.origin().value();
            ledgers.put(origin, source);
            collectReceipts(origin, source, report.progress("Reading " + origin, source.size()));
        }
    }

    private void collectReceipts(String origin, LogSource source, LongConsumer progress) {
        source.visit(0, commit -> {
            commit.events().stream()
                    .filter(event -> mayHoldReceipt(event.metadata()))
                    .forEach(event -> collect(origin, event));
            progress.accept(commit.nextIndex());
            return true;
        });
    }

    private void collect(String origin, LedgerEvent event) {
        Cause cause = Story.cause(event);
        if (cause != null) {
            setGoing.computeIfAbsent(new Place(cause.origin(), cause.index()), place -> new ArrayList<>())
                    .add(new Subject(origin, event.aggregateId()));
        }
    }

    private static boolean mayHoldReceipt(byte[] metadata) {
        for (int at = 0; at <= metadata.length - RECEIPT.length; at++) {
            if (Arrays.equals(metadata, at, at + RECEIPT.length, RECEIPT, 0, RECEIPT.length)) {
                return true;
            }
        }
        return false;
    }

    /** The events of the subject and of all that it set going, and what caused them, in order of time. */
    List<Told> from(String subject) {
        Deque<Subject> next = new ArrayDeque<>();
        Set<Subject> seen = new HashSet<>();
        ledgers.keySet().forEach(origin -> next.add(new Subject(origin, subject)));
        while (!next.isEmpty()) {
            Subject at = next.remove();
            LogSource ledger = ledgers.get(at.origin());
            if (ledger != null && seen.add(at)) {
                for (LedgerEvent event : ledger.eventsOf(at.id(), Long.MAX_VALUE)) {
                    Place place = new Place(at.origin(), event.index());
                    tellWithCauses(place);
                    next.addAll(setGoing.getOrDefault(place, List.of()));
                }
            }
        }
        return told.values().stream()
                .sorted(Comparator.comparing(Told::time)
                        .thenComparing(Told::origin)
                        .thenComparing(Told::index))
                .toList();
    }

    private void tellWithCauses(Place start) {
        @Nullable Place place = start;
        while (place != null && !told.containsKey(place)) {
            Optional<Told> event = read(place);
            if (event.isEmpty()) {
                return;
            }
            Cause cause = event.get().cause();
            told.put(place, cause == null ? event.get() : event.get().confirmed(compare(cause)));
            place = cause == null ? null : new Place(cause.origin(), cause.index());
        }
    }

    private Confirmation compare(Cause cause) {
        if (!ledgers.containsKey(cause.origin())) {
            return Confirmation.LEDGER_NOT_GIVEN;
        }
        return read(new Place(cause.origin(), cause.index()))
                .filter(event -> event.leafHash().equals(cause.leafHash()))
                .map(event -> Confirmation.CONFIRMED)
                .orElse(Confirmation.WRONG);
    }

    private Optional<Told> read(Place place) {
        LogSource ledger = ledgers.get(place.origin());
        if (ledger == null) {
            return Optional.empty();
        }
        Optional<Commit> commit = ledger.commitContaining(place.index());
        return commit.map(found -> Story.tell(new LogOrigin(place.origin()), found, found.event(place.index())));
    }
}
