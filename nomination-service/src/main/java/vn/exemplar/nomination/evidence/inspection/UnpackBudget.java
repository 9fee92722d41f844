package vn.exemplar.nomination.evidence.inspection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many more bytes may come out of a file, over all its layers: counted while unpacking, whatever headers claim. */
final class UnpackBudget {
    private long left;

    UnpackBudget(long bytes) {
        this.left = bytes;
    }

    UnpackBudget copy() {
        return new UnpackBudget(left);
    }

    void spend(long bytes, String where) {
        left -= bytes;
        if (left < 0) {
            throw FileRefused.bomb(where);
        }
    }

    /** The stream, each of whose bytes is spent. */
    InputStream spending(InputStream unpacked, String where) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                spend(one < 0 ? 0 : 1, where);
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = super.read(target, offset, length);
                spend(Math.max(count, 0), where);
                return count;
            }
        };
    }
}
