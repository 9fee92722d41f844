package vn.exemplar.publication.press;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.publication.press.PressEvent.ArticleApproved;
import vn.exemplar.publication.press.PressEvent.ArticlePublished;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.ArticleWritten;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;
import vn.exemplar.publication.press.PressEvent.Uses;

/**
 * @param authors of all versions of the article
 * @param approvedHash of the text that an editor approved, until the article is written anew
 * @param publishedVersion of the article that is public; 0 when none is
 * @param erased whether the erasure of the exemplar's personal data is on record here
 */
public record PressTask(
        @JsonUnwrapped Exemplar exemplar,
        State state,
        @Nullable Article article,
        List<String> authors,
        @Nullable String approvedHash,
        int publishedVersion,
        boolean erased,
        Instant openedAt) {
    private static final Exemplar NOBODY = new Exemplar(
            "", "", 0, "", "", List.of(), "", "", "", "", LocalDate.MIN, new Consent(false, false, false, false));

    public static final PressTask NONE =
            new PressTask(NOBODY, State.OPEN, null, List.of(), null, 0, false, Instant.MIN);

    public enum State {
        OPEN,
        DRAFTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    /** What was recognised, as the press was told. */
    public record Exemplar(
            String exemplarId,
            String nominationId,
            int year,
            @Personal String nominationTitle,
            String exemplarKind,
            List<String> fields,
            @Personal String exemplarName,
            String subjectUnit,
            @Personal String summary,
            String decisionNumber,
            LocalDate decidedOn,
            Consent consent) {}

    /**
     * The latest version.
     *
     * @param editor who approved it
     */
    public record Article(
            int version,
            String author,
            @Nullable String editor,
            @JsonUnwrapped ArticleText text,
            Uses uses,
            String articleHash,
            @Nullable Instant publishedAt) {

        private Article approvedBy(String approving) {
            return new Article(version, author, approving, text, uses, articleHash, publishedAt);
        }

        private Article published(Instant at) {
            return new Article(version, author, editor, text, uses, articleHash, at);
        }
    }

    public PressTask after(PressEvent event) {
        return switch (event) {
            case PressTaskOpened opened ->
                new PressTask(exemplarOf(opened), State.OPEN, null, List.of(), null, 0, false, opened.openedAt());
            case ArticleWritten written ->
                new PressTask(
                        exemplar,
                        State.DRAFTED,
                        versionOf(written),
                        Stream.concat(authors.stream(), Stream.of(written.author()))
                                .distinct()
                                .toList(),
                        null,
                        publishedVersion,
                        erased,
                        openedAt);
            case ArticleApproved approved -> {
                Article read = written()
                        .map(text -> text.approvedBy(approved.editor()))
                        .orElse(null);
                yield as(State.APPROVED, read, approved.articleHash(), publishedVersion);
            }
            case ArticlePublished published -> {
                Article shown = written()
                        .map(text -> text.published(published.publishedAt()))
                        .orElse(null);
                yield as(State.PUBLISHED, shown, approvedHash, published.version());
            }
            case ArticleWithdrawn withdrawn -> as(State.WITHDRAWN, article, approvedHash, 0);
            case PersonalDataErased fact ->
                new PressTask(
                        Erased.in(exemplar),
                        state,
                        written().map(Erased::in).orElse(null),
                        authors,
                        approvedHash,
                        publishedVersion,
                        true,
                        openedAt);
        };
    }

    private PressTask as(State next, @Nullable Article changed, @Nullable String approved, int published) {
        return new PressTask(exemplar, next, changed, authors, approved, published, erased, openedAt);
    }

    private static Exemplar exemplarOf(PressTaskOpened opened) {
        return new Exemplar(
                opened.exemplarId(),
                opened.nominationId(),
                opened.year(),
                opened.nominationTitle(),
                opened.exemplarKind(),
                opened.fields(),
                opened.exemplarName(),
                opened.subjectUnit(),
                opened.summary(),
                opened.decisionNumber(),
                opened.decidedOn(),
                opened.consent());
    }

    private static Article versionOf(ArticleWritten written) {
        return new Article(
                written.version(), written.author(), null, written.text(), written.uses(), written.articleHash(), null);
    }

    public boolean exists() {
        return this != NONE;
    }

    /** The article, once there is a version of it. */
    public Optional<Article> written() {
        return Optional.ofNullable(article);
    }

    /** Whether an editor approved the text as it stands (P3). */
    public boolean approved() {
        return article != null && article.articleHash().equals(approvedHash);
    }

    /** Whether nothing may be written about the exemplar any more (A4), also when it was erased before it was opened. */
    public boolean forgotten() {
        return Erased.is(exemplar.exemplarName());
    }

    /** The one task that an exemplar can have: however often its recognition arrives, it is this one. */
    public static String idOf(String exemplarId) {
        return UUID.nameUUIDFromBytes(("press-task/" + exemplarId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @AggregateRoot(type = "PressTask")
    static class PressTaskStream extends StreamOf<PressTask, PressEvent> {
        PressTaskStream() {
            super(NONE, PressEvent::taskId, PressTask::after);
        }
    }
}
