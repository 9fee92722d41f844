package vn.exemplar.publication.press.read.presstasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

record PressTaskView(
        @BsonId String id,
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
        Consent consent,
        State state,
        @Nullable Article article,
        Instant openedAt) {

    enum State {
        OPEN,
        DRAFTED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}

    record Article(
            int version,
            String author,
            @Nullable String editor,
            @Personal String titleVi,
            @Personal String titleEn,
            @Personal String leadVi,
            @Personal String leadEn,
            @Personal String bodyVi,
            @Personal String bodyEn,
            Consent uses,
            String articleHash,
            @Nullable Instant publishedAt) {}
}
