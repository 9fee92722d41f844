package vn.exemplar.contract.review.v1;

import vn.exemplar.contract.ContractType;

/** An accepted nomination came before the council. */
@ContractType("review.ReviewOpened.v1")
public record ReviewOpened(String reviewId, String nominationId, String regulationId, int regulationVersion)
        implements ReviewContractEvent {

    @Override
    public String subject() {
        return nominationId;
    }
}
