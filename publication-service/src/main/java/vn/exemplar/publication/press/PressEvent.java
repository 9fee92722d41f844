package vn.exemplar.publication.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface PressEvent {
    String taskId();

    @StoredType("publication.PressTaskOpened.v1")
    record PressTaskOpened(
            String taskId,
            String exemplarId,
            @DataSubject String nominationId,
            int year,
            @Personal String nominationTitle,
            String exemplarKind,
            List<String> fields,
            @Personal String exemplarName,
            String subjectUnit,
            @Personal String summary,
            String decisionNumber,
            LocalDate decidedOn,
            Consent consent,
            Instant openedAt)
            implements PressEvent {}

    /** What the exemplar allows to be published, item by item. */
    record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    /** A version of the article was written; {@code uses} says which consented items it makes use of. */
    sealed interface ArticleWritten extends PressEvent {
        int version();

        String author();

        ArticleText text();

        Uses uses();

        String articleHash();
    }

    record Uses(boolean name, boolean photo, boolean quotation, boolean unit) {}

    /** The first version of the article was written. */
    @StoredType("publication.ArticleDrafted.v1")
    record ArticleDrafted(
            String taskId,
            @DataSubject String nominationId,
            int version,
            String author,
            ArticleText text,
            Uses uses,
            String articleHash,
            Instant writtenAt)
            implements ArticleWritten {}

    /** The article was written anew: what was approved before is not this version. */
    @StoredType("publication.ArticleRevised.v1")
    record ArticleRevised(
            String taskId,
            @DataSubject String nominationId,
            int version,
            String author,
            ArticleText text,
            Uses uses,
            String articleHash,
            Instant writtenAt)
            implements ArticleWritten {}

    @StoredType("publication.ArticleApproved.v1")
    record ArticleApproved(String taskId, int version, String articleHash, String editor, Instant approvedAt)
            implements PressEvent {}

    /** The public profile of an exemplar went out: only what was consented to; the name or unit is absent without it. */
    @StoredType("publication.ArticlePublished.v1")
    record ArticlePublished(
            String taskId,
            int version,
            String articleHash,
            String exemplarId,
            @DataSubject String nominationId,
            int year,
            List<String> fields,
            String exemplarKind,
            @Personal String titleVi,
            @Personal String titleEn,
            @Personal String leadVi,
            @Personal String leadEn,
            @Personal String bodyVi,
            @Personal String bodyEn,
            @Personal @Nullable String exemplarName,
            @Nullable String unit,
            String decisionNumber,
            Instant publishedAt)
            implements PressEvent {}

    /**
     * The key of the exemplar's personal data in this service was destroyed; only recorded once it was.
     *
     * @param ground code of what entitles to the erasure
     * @param reason why it was ordered, without personal data
     */
    @StoredType("publication.PersonalDataErased.v1")
    record PersonalDataErased(String taskId, String nominationId, String ground, String reason, Instant erasedAt)
            implements PressEvent, ErasureFact {

        @Override
        public List<String> erasedSubjects() {
            return List.of(nominationId);
        }
    }

    /**
     * A published article was taken back and is public no more.
     *
     * @param ground code of why
     */
    @StoredType("publication.ArticleWithdrawn.v1")
    record ArticleWithdrawn(
            String taskId, String exemplarId, String nominationId, int version, String ground, Instant withdrawnAt)
            implements PressEvent {}
}
