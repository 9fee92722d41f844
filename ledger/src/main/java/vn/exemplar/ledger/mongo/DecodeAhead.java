package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;

/**
 * Fetches and decodes a long replay while its consumer is busy with what came before: in a virtual thread of its own,
 * which then is the only one that touches the database cursor. Holds at most four batches.
 */
final class DecodeAhead {

    private static final int BATCHES = 2;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);
    private static final long POLL_MILLIS = 100;

    /**
     * Commits in order, up to the first that cannot be handed out.
     *
     * @param failure why there are no more; null when the log goes on or ends here
     */
    record Decoded(List<Commit> commits, @Nullable RuntimeException failure, boolean last) {}

    private final MongoCursor<RawBsonDocument> documents;
    private final ChainCheck chain;
    private final BlockingQueue<Decoded> ready = new ArrayBlockingQueue<>(BATCHES);
    private volatile boolean stopped;

    DecodeAhead(MongoCursor<RawBsonDocument> documents, ChainCheck chain) {
        this.documents = documents;
        this.chain = chain;
        Thread.ofVirtual().name("ledger-replay").start(this::run);
    }

    /** What the driver has at hand, without asking the server again unless it has nothing. */
    static Decoded decode(MongoCursor<RawBsonDocument> documents, ChainCheck chain) {
        List<Commit> commits = new ArrayList<>();
        try {
            while (documents.hasNext()) {
                Commit next = CommitCodec.decode(documents.next());
                chain.accept(next);
                commits.add(next);
                if (documents.available() == 0) {
                    return new Decoded(commits, null, documents.getServerCursor() == null);
                }
            }
            return new Decoded(commits, null, true);
        } catch (RuntimeException failure) {
            return new Decoded(commits, failure, true);
        }
    }

    private void run() {
        try (documents) {
            Decoded decoded;
            do {
                decoded = decode(documents, chain);
            } while (handOver(decoded) && !decoded.last());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            stopped = true;
        }
    }

    /** False when nobody wants more. */
    private boolean handOver(Decoded decoded) throws InterruptedException {
        long since = System.nanoTime();
        while (!stopped) {
            if (ready.offer(decoded, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
            if (System.nanoTime() - since > LEFT_ALONE.toNanos()) {
                stopped = true;
            }
        }
        return false;
    }

    Decoded next() {
        try {
            while (true) {
                boolean over = stopped;
                Decoded decoded = ready.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (decoded != null) {
                    return decoded;
                }
                if (over) {
                    throw new IllegalStateException("The replay was left alone for too long: begin again where it was");
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replay was interrupted", stop);
        }
    }

    void stop() {
        stopped = true;
        ready.clear();
    }
}
