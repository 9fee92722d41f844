package vn.exemplar.endtoend.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import vn.exemplar.ledger.chain.LedgerEvent;

/** Commits that were made before the clock starts. */
final class Supply {

    private final List<List<LedgerEvent>> commits;
    private final AtomicInteger next = new AtomicInteger();

    Supply(int events, int count) {
        commits = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> SampleEvents.stored(events))
                .toList();
    }

    List<LedgerEvent> next() {
        return commits.get(next.getAndIncrement());
    }
}
