package vn.exemplar.contract.review.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** A member of the council is in conflict and may not open the files of the nomination, or no longer. */
@ContractType("review.DossierAccessRevoked.v1")
public record DossierAccessRevoked(String reviewId, String nominationId, String memberId, Instant revokedAt)
        implements ReviewContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
