package vn.exemplar.chassis.web;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.ledger.mongo.CommitInvalidException;
import vn.exemplar.ledger.mongo.CommitOutcomeUnknownException;
import vn.exemplar.ledger.mongo.LedgerUnavailableException;
import vn.exemplar.ledger.proof.LogClosedException;

/** Failures that are the storage's: not the caller's fault, over some time later, and no incident of ours. */
public final class Outage {
    /** DuplicateKey, DocumentValidationFailure, BSONObjectTooLarge, and what an update would make too large. */
    private static final Set<Integer> OF_THE_DOCUMENT = Set.of(11_000, 121, 10_334, 17_419);

    private Outage() {}

    static Optional<Fault> of(Throwable failure) {
        if (isOfClosedLedger(failure)) {
            return Optional.of(Fault.of(503, "ledger-closed"));
        }
        if (causes(failure).anyMatch(CommitOutcomeUnknownException.class::isInstance)) {
            return Optional.of(Fault.of(503, "outcome-unknown"));
        }
        if (!isOfForm(failure) && causes(failure).anyMatch(Outage::isOfStorage)) {
            return Optional.of(Fault.of(503, "storage-unavailable"));
        }
        return Optional.empty();
    }

    /** Whether the same work may succeed later without anybody changing it: storage away, ledger closed, facts behind. */
    public static boolean passes(Throwable failure) {
        return of(failure).isPresent() || causes(failure).anyMatch(ViewsBehind.class::isInstance);
    }

    static boolean isOfClosedLedger(Throwable failure) {
        return causes(failure).anyMatch(LogClosedException.class::isInstance);
    }

    /** The database is well, and will never take this: no outage, since trying again is in vain. */
    static boolean isOfForm(Throwable failure) {
        return causes(failure).anyMatch(CommitInvalidException.class::isInstance);
    }

    private static boolean isOfStorage(Throwable cause) {
        return cause instanceof MongoException failure && !isAboutTheDocument(failure)
                || cause instanceof LedgerUnavailableException
                || cause instanceof StorageUnavailable;
    }

    /** The database took the request and refuses this document: a duplicate key, a size, a form. */
    private static boolean isAboutTheDocument(MongoException failure) {
        return failure instanceof MongoBulkWriteException several
                        && !several.getWriteErrors().isEmpty()
                || failure instanceof MongoWriteException
                || OF_THE_DOCUMENT.contains(failure.getCode());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
