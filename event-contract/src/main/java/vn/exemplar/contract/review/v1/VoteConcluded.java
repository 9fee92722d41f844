package vn.exemplar.contract.review.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** The council's vote on a nomination was counted. {@code agree / base} is compared exactly with the pass mark. */
@ContractType("review.VoteConcluded.v1")
public record VoteConcluded(
        String reviewId,
        String nominationId,
        String sessionId,
        int round,
        String outcome,
        int agree,
        int disagree,
        int abstain,
        int base,
        String passMark,
        Instant countedAt)
        implements ReviewContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
