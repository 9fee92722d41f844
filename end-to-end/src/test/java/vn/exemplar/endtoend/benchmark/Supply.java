package vn.exemplar.endtoend.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Commits that are made before the clock starts, as many as a round is expected to need. */
final class Supply {

    private static final int EVENTS_PER_MILLISECOND = 30;

    private final List<List<LedgerEvent>> commits;
    private final int events;
    private final AtomicInteger next = new AtomicInteger();

    private Supply(int events, int count) {
        this.events = events;
        commits = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> SampleEvents.stored(events))
                .toList();
    }

    /** @param events of each commit */
    static Supply of(int events, Duration round) {
        return new Supply(events, (int) (round.toMillis() * EVENTS_PER_MILLISECOND / Math.min(events, 3)));
    }

    List<LedgerEvent> next() {
        int place = next.getAndIncrement();
        return place < commits.size() ? commits.get(place) : SampleEvents.stored(events);
    }
}
