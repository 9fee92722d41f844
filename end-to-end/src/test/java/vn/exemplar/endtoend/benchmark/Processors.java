package vn.exemplar.endtoend.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What processes take of the processors, by the time that the system counts for each. */
record Processors(List<Long> pids) {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final double AT_REST = 0.2;

    static Processors of(long... pids) {
        return new Processors(LongStream.of(pids).boxed().toList());
    }

    /** How many cores each keeps busy from now on. */
    List<Double> busy(Duration during) {
        long start = System.nanoTime();
        List<Duration> before = used();
        pause(during);
        List<Duration> after = used();
        double elapsed = System.nanoTime() - start;
        return IntStream.range(0, pids.size())
                .mapToObj(i -> after.get(i).minus(before.get(i)).toNanos() / elapsed)
                .toList();
    }

    /** Returns when all together do next to nothing, or after a limit: how many seconds they went on before. */
    double awaitRest(Duration limit) {
        long start = System.nanoTime();
        long look = start;
        while (look - start < limit.toNanos() && cores() > AT_REST) {
            look = System.nanoTime();
        }
        return (look - start) / 1e9;
    }

    private double cores() {
        return busy(LOOK).stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Duration> used() {
        return pids.stream()
                .map(pid -> ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow(() -> new IllegalStateException("Process " + pid + " tells no processor time")))
                .toList();
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
