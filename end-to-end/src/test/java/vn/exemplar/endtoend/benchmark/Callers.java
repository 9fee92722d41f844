package vn.exemplar.endtoend.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** Callers in a closed loop: each does the next operation as soon as its last one is done, at least one, on a virtual thread. */
final class Callers {

    private Callers() {}

    /** @param operation given the number of the caller */
    static Run loop(int callers, Duration duration, IntConsumer operation) {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<LongStream>> loops = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                loops.add(() -> loop(end, () -> operation.accept(caller)));
            }
            List<LongStream> taken = new ArrayList<>();
            for (Future<LongStream> done : threads.invokeAll(loops)) {
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
