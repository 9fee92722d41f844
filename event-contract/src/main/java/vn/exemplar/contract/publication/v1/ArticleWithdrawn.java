package vn.exemplar.contract.publication.v1;

import java.time.Instant;
import vn.exemplar.contract.ContractType;

/** A published article was taken back: whoever shows it takes it down. Says why by a code, never by a text. */
@ContractType("publication.ArticleWithdrawn.v1")
public record ArticleWithdrawn(
        String articleId, String exemplarId, String nominationId, String ground, Instant withdrawnAt)
        implements PublicationContractEvent {

    @Override
    public String subject() {
        return articleId;
    }
}
