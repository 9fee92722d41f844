package vn.exemplar.review.review.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** @param findings what the detectors had proposed when the member declared */
@StoredType("review.ConflictDeclared.v1")
public record ConflictDeclared(
        String reviewId,
        @DataSubject String nominationId,
        String memberId,
        String memberUnit,
        String seatRole,
        String declaration,
        @Personal @Nullable String reason,
        List<Finding> findings,
        Instant declaredAt)
        implements ReviewEvent {

    public record Finding(String detector, String verdict) {}
}
