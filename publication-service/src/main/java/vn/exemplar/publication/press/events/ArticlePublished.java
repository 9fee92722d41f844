package vn.exemplar.publication.press.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** The public profile of an exemplar went out: only what was consented to; the name or unit is absent without it. */
@StoredType("publication.ArticlePublished.v1")
public record ArticlePublished(
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
