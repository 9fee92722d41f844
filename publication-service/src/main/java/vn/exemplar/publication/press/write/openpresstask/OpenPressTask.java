package vn.exemplar.publication.press.write.openpresstask;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.events.PressTaskOpened.Consent;
import vn.exemplar.publication.press.write.PressTaskId;

public record OpenPressTask(
        @TargetAggregateIdentifier PressTaskId id,
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
        Act act) {

    public PressTaskOpened opened() {
        return new PressTaskOpened(
                id.value(),
                exemplarId,
                nominationId,
                year,
                nominationTitle,
                exemplarKind,
                fields,
                exemplarName,
                subjectUnit,
                summary,
                decisionNumber,
                decidedOn,
                consent,
                act.at());
    }
}
