package vn.exemplar.endtoend.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Commits that are made before the clock starts, as many as a round is expected to need. */
final class Supply {

    private final List<List<LedgerEvent>> commits;
    private final int events;
    private final AtomicInteger next = new AtomicInteger();

    Supply(int events, int count) {
        this.events = events;
        commits = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> SampleEvents.stored(events))
                .toList();
    }

    List<LedgerEvent> next() {
        int place = next.getAndIncrement();
        return place < commits.size() ? commits.get(place) : SampleEvents.stored(events);
    }
}
