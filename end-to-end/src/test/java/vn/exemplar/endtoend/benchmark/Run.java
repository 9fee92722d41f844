package vn.exemplar.endtoend.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What one contestant did in one round.
 *
 * @param operations how many it completed
 * @param seconds how long that took
 * @param nanos how long each took, ascending; empty when that was not measured
 */
record Run(long operations, double seconds, long[] nanos) {

    Run {
        Arrays.sort(nanos);
    }

    static Run of(long operations, long startNanos) {
        return new Run(operations, (System.nanoTime() - startNanos) / 1e9, new long[0]);
    }

    double perSecond() {
        return operations / seconds;
    }

    /** In milliseconds. */
    double percentile(double percent) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }

    /** The same with each operation counted as several. */
    Run times(int count) {
        return new Run(operations * count, seconds, nanos);
    }

    static Run together(List<Run> rounds) {
        return new Run(
                rounds.stream().mapToLong(Run::operations).sum(),
                rounds.stream().mapToDouble(Run::seconds).sum(),
                rounds.stream().flatMapToLong(run -> LongStream.of(run.nanos)).toArray());
    }
}
