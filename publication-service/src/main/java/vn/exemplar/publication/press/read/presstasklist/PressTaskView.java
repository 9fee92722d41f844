package vn.exemplar.publication.press.read.presstasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

record PressTaskView(
        @BsonId String id,
        String exemplarId,
        String nominationId,
        int year,
        String nominationTitle,
        String exemplarKind,
        List<String> fields,
        String exemplarName,
        String subjectUnit,
        String summary,
        String decisionNumber,
        LocalDate decidedOn,
        Consent consent,
        State state,
        @Nullable Article article,
        Instant openedAt) {

    enum State {
        OPEN,
        DRAFTED,
        APPROVED,
        PUBLISHED
    }

    record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    record Article(
            int version,
            String author,
            @Nullable String editor,
            String titleVi,
            String titleEn,
            String leadVi,
            String leadEn,
            String bodyVi,
            String bodyEn,
            Consent uses,
            String articleHash,
            @Nullable Instant publishedAt) {}
}
