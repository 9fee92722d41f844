package vn.exemplar.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.audit.Story.Cause;
import vn.exemplar.audit.Story.Confirmation;
import vn.exemplar.audit.Story.Told;
import vn.exemplar.ledger.chain.LedgerEvent;

/**
 * Walks from a subject along the receipts: back to what caused its events, and on to every subject that one of them set
 * going. Cost: one pass over each ledger, which proves it and collects where the events of each subject are and the
 * receipts, then a few reads and proofs for each event that is told. Memory: 8 bytes an event, and the receipts.
 */
final class Walk {

    private static final byte[] RECEIPT = "causeSource".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, ProvedLog> ledgers = new LinkedHashMap<>();
    private final Map<Subject, LongStream.Builder> places = new HashMap<>();
    private final Map<Place, List<Subject>> setGoing = new HashMap<>();
    private final Map<Place, Told> told = new HashMap<>();

    private record Place(String origin, long index) {}

    private record Subject(String origin, String id) {}

    Walk(List<ProvedLog> logs, Report report) {
        for (ProvedLog log : logs) {
            String origin = log.origin().value();
            if (ledgers.put(origin, log) != null) {
                throw new CouldNotCheck(origin + " was given twice");
            }
            collect(origin, log, report.progress("Reading " + origin, log.size()));
        }
    }

    private void collect(String origin, ProvedLog log, LongConsumer progress) {
        log.visit(commit -> {
            commit.events().forEach(event -> collect(origin, event));
            progress.accept(commit.nextIndex());
        });
    }

    private void collect(String origin, LedgerEvent event) {
        Subject subject = new Subject(origin, event.aggregateId());
        places.computeIfAbsent(subject, each -> LongStream.builder()).add(event.index());
        Cause cause = mayHoldReceipt(event.metadata()) ? Story.cause(event) : null;
        if (cause != null) {
            setGoing.computeIfAbsent(new Place(cause.origin(), cause.index()), place -> new ArrayList<>())
                    .add(subject);
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

    /** The events of the subject and of all that it set going, and what caused them, in order of time. Once only. */
    List<Told> from(String subject) {
        Deque<Subject> next = new ArrayDeque<>();
        ledgers.keySet().forEach(origin -> next.add(new Subject(origin, subject)));
        while (!next.isEmpty()) {
            LongStream.Builder events = places.remove(next.peek());
            Subject at = next.remove();
            if (events != null) {
                events.build().mapToObj(index -> new Place(at.origin(), index)).forEach(place -> {
                    tellWithCauses(place);
                    next.addAll(setGoing.getOrDefault(place, List.of()));
                });
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
                .map(event -> event.leafHash().equals(cause.leafHash()) ? Confirmation.CONFIRMED : Confirmation.WRONG)
                .orElse(Confirmation.NOT_COVERED);
    }

    /** Proved; empty when no signed checkpoint covers it, or its ledger was not given. */
    private Optional<Told> read(Place place) {
        return Optional.ofNullable(ledgers.get(place.origin()))
                .flatMap(log -> log.commitContaining(place.index())
                        .map(found -> Story.tell(log.origin(), found, found.event(place.index()))));
    }
}
