package vn.exemplar.nomination.evidence.recordreading;

import io.micrometer.core.instrument.Counter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.exemplar.chassis.web.StorageUnavailable;
import vn.exemplar.nomination.evidence.content.Content;
import vn.exemplar.nomination.evidence.content.Contents;

/** The bytes of a file, from the store as they are asked for; of any range, however large the file is. */
final class FileContent extends AbstractResource {
    private final Content content;
    private final Contents contents;
    private final Counter bytesOut;

    FileContent(Content content, Contents contents, Counter bytesOut) {
        this.content = content;
        this.contents = contents;
        this.bytesOut = bytesOut;
    }

    @Override
    public InputStream getInputStream() {
        try {
            return new CountedBytes(contents.open(content), bytesOut);
        } catch (IOException failure) {
            throw new StorageUnavailable(failure);
        }
    }

    @Override
    public long contentLength() {
        return content.size();
    }

    @Override
    public String getDescription() {
        return "content " + content.sha256();
    }

    /** Counts what is read, and not what is skipped for a range. */
    private static final class CountedBytes extends FilterInputStream {
        private final Counter counter;

        private CountedBytes(InputStream bytes, Counter counter) {
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
}
