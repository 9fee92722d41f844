package vn.exemplar.ledger.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;

/**
 * What the failure of an ordered insert says about its documents. Only a write error without a write-concern error in
 * the same reply is final, and only for some codes (rule L5): everything else leaves open what was stored.
 */
sealed interface InsertReply {

    /** A document met a duplicate key, those before it are stored. Whose key it is must be read. */
    record Duplicate(int document) implements InsertReply {}

    /** A document was refused for what it is, and why; those before it are stored. */
    record Invalid(int document, String reason) implements InsertReply {}

    /** Any number of the first documents may be stored, now or in a moment. */
    record Unknown() implements InsertReply {}

    int DUPLICATE_KEY = 11000;
    /** DocumentValidationFailure, BSONObjectTooLarge. */
    Set<Integer> INVALID = Set.of(121, 10334);

    static InsertReply of(MongoException failure) {
        if (!(failure instanceof MongoBulkWriteException bulk)
                || bulk.getWriteConcernError() != null
                || bulk.getWriteErrors().size() != 1) {
            return new Unknown();
        }
        BulkWriteError error = bulk.getWriteErrors().getFirst();
        if (error.getCode() == DUPLICATE_KEY) {
            return new Duplicate(error.getIndex());
        }
        return INVALID.contains(error.getCode()) ? new Invalid(error.getIndex(), reason(error)) : new Unknown();
    }

    private static String reason(BulkWriteError error) {
        return error.getDetails().isEmpty()
                ? error.getMessage()
                : error.getMessage() + " " + error.getDetails().toJson();
    }
}
