package vn.exemplar.chassis.web;

import com.mongodb.MongoException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.exemplar.ledger.mongo.CommitInvalidException;
import vn.exemplar.ledger.mongo.CommitOutcomeUnknownException;
import vn.exemplar.ledger.mongo.LedgerUnavailableException;
import vn.exemplar.ledger.proof.LogClosedException;

/** Failures that are the storage's: not the caller's fault, over some time later, and no incident of ours. */
public final class Outage {

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

    /** Whether it is over some time later, so that trying again is not in vain. */
    public static boolean passes(Throwable failure) {
        return of(failure).isPresent();
    }

    static boolean isOfClosedLedger(Throwable failure) {
        return causes(failure).anyMatch(LogClosedException.class::isInstance);
    }

    /** The database is well, and will never take this: no outage, since trying again is in vain. */
    static boolean isOfForm(Throwable failure) {
        return causes(failure).anyMatch(CommitInvalidException.class::isInstance);
    }

    private static boolean isOfStorage(Throwable cause) {
        return cause instanceof MongoException
                || cause instanceof LedgerUnavailableException
                || cause instanceof StorageUnavailable;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
