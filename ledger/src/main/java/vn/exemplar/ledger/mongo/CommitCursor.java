package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCursor;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.DecodeAhead.Decoded;

/**
 * Commits in log order, over one database cursor; ends at the head. Fails closed: a commit that does not join the one
 * before is never handed out. What fits into one batch is read by the caller; a longer replay is decoded ahead of it,
 * while not too many others are.
 */
public final class CommitCursor implements Iterator<Commit>, AutoCloseable {

    private final MongoCursor<RawBsonDocument> documents;
    private final ChainCheck chain;
    private final Semaphore ahead;
    private Iterator<Commit> commits = Collections.emptyIterator();
    private @Nullable RuntimeException failure;
    private @Nullable DecodeAhead running;
    private boolean ended;

    /** @param ahead has a permit for each replay that may be decoded ahead at a time */
    CommitCursor(MongoCursor<RawBsonDocument> documents, ChainCheck chain, Semaphore ahead) {
        this.documents = documents;
        this.chain = chain;
        this.ahead = ahead;
    }

    @Override
    public boolean hasNext() {
        while (!commits.hasNext() && failure == null) {
            if (ended) {
                return false;
            }
            readOn();
        }
        return true;
    }

    private void readOn() {
        DecodeAhead other = running;
        Decoded decoded = other != null ? other.next() : DecodeAhead.read(documents, chain);
        commits = decoded.commits().iterator();
        failure = decoded.failure();
        ended = decoded.last();
        if (other == null && !ended && ahead.tryAcquire()) {
            running = new DecodeAhead(documents, chain, ahead::release);
        }
    }

    /** @throws BrokenLogException when the next document is no commit or does not join the one before */
    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The log ends here");
        }
        if (!commits.hasNext() && failure != null) {
            throw failure;
        }
        return commits.next();
    }

    @Override
    public void close() {
        ended = true;
        commits = Collections.emptyIterator();
        if (running != null) {
            running.stop();
        } else {
            documents.close();
        }
    }
}
