package vn.exemplar.ledger.mongo;

import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.RawBsonDocument;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;

/**
 * Commits in log order, over one database cursor; ends at the head. Fails closed: a commit that does not join the one
 * before is never handed out.
 */
public final class CommitCursor implements Iterator<Commit>, AutoCloseable {

    private final MongoCursor<RawBsonDocument> documents;
    private final ChainCheck chain = new ChainCheck();

    CommitCursor(MongoCursor<RawBsonDocument> documents) {
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    /** @throws BrokenLogException when the next document is no commit or does not join the one before */
    @Override
    public Commit next() {
        Commit next = CommitCodec.decode(documents.next());
        chain.accept(next);
        return next;
    }

    @Override
    public void close() {
        documents.close();
    }
}
