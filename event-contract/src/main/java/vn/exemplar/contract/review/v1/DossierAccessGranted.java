package vn.exemplar.contract.review.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** A member of the council declared no conflict and may open the files of the nomination from now on. */
@ContractType("review.DossierAccessGranted.v1")
public record DossierAccessGranted(String reviewId, String nominationId, String memberId, Instant grantedAt)
        implements ReviewContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
