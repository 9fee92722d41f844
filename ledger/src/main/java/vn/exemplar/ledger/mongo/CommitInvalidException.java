package vn.exemplar.ledger.mongo;

import com.mongodb.MongoException;

/**
 * The database will never take this commit: its document has not the form that the validator of the collection
 * {@code log} asks for, or is larger than the server allows. Nothing of it was stored, and sending it again is in vain:
 * the event, or the validator (as it stands in {@code log-collection.json}), has to change.
 */
public final class CommitInvalidException extends RuntimeException {

    CommitInvalidException(String commit, String reason, MongoException cause) {
        super(
                "Nothing was stored: the database refuses the document of %s for its form, and always will. Compare the"
                                .formatted(commit)
                        + " validator of the collection 'log' with log-collection.json of this release, and the event"
                        + " with it. The database says: " + reason,
                cause);
    }
}
