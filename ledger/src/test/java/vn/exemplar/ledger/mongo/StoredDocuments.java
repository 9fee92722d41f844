package vn.exemplar.ledger.mongo;

import org.bson.RawBsonDocument;
import vn.exemplar.ledger.chain.Commit;

/** Commits as the database has them, for tests that need no database. */
public final class StoredDocuments {

    private StoredDocuments() {}

    public static RawBsonDocument encode(Commit commit) {
        return CommitCodec.encode(commit);
    }

    /** As every reader of the log reads it. */
    public static Commit decode(RawBsonDocument document) {
        return CommitCodec.decode(document);
    }
}
