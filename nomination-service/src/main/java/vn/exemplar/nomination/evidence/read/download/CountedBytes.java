package vn.exemplar.nomination.evidence.read.download;

import io.micrometer.core.instrument.Counter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and not what is skipped for a range. */
final class CountedBytes extends FilterInputStream {
    private final Counter counter;

    CountedBytes(InputStream bytes, Counter counter) {
        super(bytes);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counter.increment(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        counter.increment(Math.max(count, 0));
        return count;
    }
}
