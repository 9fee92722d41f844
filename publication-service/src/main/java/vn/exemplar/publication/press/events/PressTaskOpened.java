package vn.exemplar.publication.press.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

@StoredType("publication.PressTaskOpened.v1")
public record PressTaskOpened(
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
        implements PressEvent {

    /** What the exemplar allows to be published, item by item. */
    public record Consent(boolean name, boolean photo, boolean quotation, boolean unit) {}
}
