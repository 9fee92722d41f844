package vn.exemplar.publication.press.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

/** The public profile of an exemplar went out: only what was consented to; the name or unit is absent without it. */
@StoredType("publication.ArticlePublished.v1")
public record ArticlePublished(
        String taskId,
        int version,
        String articleHash,
        String exemplarId,
        String nominationId,
        int year,
        List<String> fields,
        String exemplarKind,
        String titleVi,
        String titleEn,
        String leadVi,
        String leadEn,
        String bodyVi,
        String bodyEn,
        @Nullable String exemplarName,
        @Nullable String unit,
        String decisionNumber,
        Instant publishedAt)
        implements PressEvent {}
