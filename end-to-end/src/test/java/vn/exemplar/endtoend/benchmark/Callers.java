package vn.exemplar.endtoend.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Callers in a closed loop: each does the next operation as soon as its last one is done, at least one, on a virtual thread. */
final class Callers {

    private Callers() {}

    /** A number of operations, shared out among the callers as they come. */
    static Run each(int callers, int operations, Runnable operation) {
        AtomicInteger left = new AtomicInteger(operations);
        return timed(callers, caller -> {
            LongStream.Builder nanos = LongStream.builder();
            while (left.getAndDecrement() > 0) {
                long start = System.nanoTime();
                operation.run();
                nanos.add(System.nanoTime() - start);
            }
            return nanos.build();
        });
    }

    /** @param operation given the number of the caller */
    static Run loop(int callers, Duration duration, IntConsumer operation) {
        long end = System.nanoTime() + duration.toNanos();
        return timed(callers, caller -> loop(end, () -> operation.accept(caller)));
    }

    private static Run timed(int callers, IntFunction<LongStream> work) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<LongStream>> works = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                works.add(() -> work.apply(caller));
            }
            List<LongStream> taken = new ArrayList<>();
            for (Future<LongStream> done : threads.invokeAll(works)) {
                taken.add(done.get());
            }
            long[] nanos = taken.stream().flatMapToLong(each -> each).toArray();
            return new Run(nanos.length, (System.nanoTime() - start) / 1e9, nanos);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("A caller failed", failure);
        }
    }

    private static LongStream loop(long end, Runnable operation) {
        LongStream.Builder nanos = LongStream.builder();
        long start = System.nanoTime();
        do {
            operation.run();
            long done = System.nanoTime();
            nanos.add(done - start);
            start = done;
        } while (start < end);
        return nanos.build();
    }
}
