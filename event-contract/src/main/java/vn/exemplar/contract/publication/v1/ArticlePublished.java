package vn.exemplar.contract.publication.v1;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.contract.ContractType;
import vn.exemplar.contract.LocalizedText;

/** An article about an exemplar went public; {@code exemplarName} and {@code unit} are null without consent. */
@ContractType("publication.ArticlePublished.v1")
public record ArticlePublished(
        String articleId,
        String exemplarId,
        String nominationId,
        int year,
        List<String> fields,
        String exemplarKind,
        LocalizedText title,
        LocalizedText lead,
        LocalizedText body,
        @Nullable String exemplarName,
        @Nullable String unit,
        String decisionNumber,
        Instant publishedAt)
        implements PublicationContractEvent {

    @Override
    public String subject() {
        return articleId;
    }
}
