package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;

/**
 * Reads a long replay while its consumer is busy with what came before: one thread fetches, and is then the only one that
 * touches the database cursor; another decodes, so that it works while the database does. Holds at most seven batches of {@value #BATCH_BYTES} bytes or
 * of one document, and what the driver has at hand. Who fetches is no virtual thread: that would be parked and woken for every piece of a batch.
 */
final class DecodeAhead {

    /**
     * Documents in order.
     *
     * @param failure why there are no more; null when the log goes on or ends here
     */
    private record Fetched(
            List<RawBsonDocument> documents, @Nullable RuntimeException failure, boolean last) {}

    /**
     * Commits in order, up to the first that cannot be handed out.
     *
     * @param failure why there are no more; null when the log goes on or ends here
     */
    record Decoded(List<Commit> commits, @Nullable RuntimeException failure, boolean last) {}

    private static final int BATCH_BYTES = 256 * 1024;

    private final MongoCursor<RawBsonDocument> documents;
    private final ChainCheck chain;
    private final Runnable ended;
    private final Handover<Fetched> fetched = new Handover<>();
    private final Handover<Decoded> decoded = new Handover<>();

    /** @param ended run once, when nothing is read ahead any more */
    DecodeAhead(MongoCursor<RawBsonDocument> documents, ChainCheck chain, Runnable ended) {
        this.documents = documents;
        this.chain = chain;
        this.ended = ended;
        Thread.ofPlatform().daemon().name("ledger-replay-fetch").start(this::fetchAll);
        Thread.ofVirtual().name("ledger-replay-decode").start(this::decodeAll);
    }

    /** What the driver has at hand, or a part of it, without asking the server again unless it has nothing. */
    static Decoded read(MongoCursor<RawBsonDocument> documents, ChainCheck chain) {
        return decode(fetch(documents), chain);
    }

    private static Fetched fetch(MongoCursor<RawBsonDocument> documents) {
        List<RawBsonDocument> batch = new ArrayList<>();
        int bytes = 0;
        try {
            while (documents.hasNext()) {
                RawBsonDocument next = documents.next();
                batch.add(next);
                bytes += next.getByteBuffer().remaining();
                boolean atHand = documents.available() > 0;
                if (!atHand || bytes >= BATCH_BYTES) {
                    return new Fetched(batch, null, !atHand && documents.getServerCursor() == null);
                }
            }
            return new Fetched(batch, null, true);
        } catch (RuntimeException failure) {
            return new Fetched(batch, failure, true);
        }
    }

    private static Decoded decode(Fetched batch, ChainCheck chain) {
        List<Commit> commits = new ArrayList<>(batch.documents().size());
        try {
            for (RawBsonDocument document : batch.documents()) {
                Commit next = CommitCodec.decode(document);
                chain.accept(next);
                commits.add(next);
            }
            return new Decoded(commits, batch.failure(), batch.last());
        } catch (RuntimeException failure) {
            return new Decoded(commits, failure, true);
        }
    }

    private void fetchAll() {
        try (documents) {
            Fetched batch;
            do {
                batch = fetch(documents);
            } while (fetched.put(batch) && !batch.last());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            fetched.end();
        }
    }

    private void decodeAll() {
        try {
            for (Fetched batch = fetched.take(); batch != null; batch = fetched.take()) {
                Decoded next = decode(batch, chain);
                if (!decoded.put(next) || next.last()) {
                    break;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            fetched.end();
            decoded.end();
            ended.run();
        }
    }

    Decoded next() {
        try {
            Decoded next = decoded.take();
            if (next == null) {
                throw new IllegalStateException("The replay was left alone for too long: begin again where it was");
            }
            return next;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replay was interrupted", stop);
        }
    }

    void stop() {
        fetched.end();
        decoded.end();
    }
}
