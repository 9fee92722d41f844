package vn.exemplar.publication.press.open;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.PressTaskOpened;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.Exemplar;

record OpenPressTask(String subject, Exemplar exemplar, Act act) implements Decision<PressTask, PressEvent> {

    /** A recognition that was told before opens nothing (P1). */
    @Override
    public List<PressEvent> decide(PressTask task) {
        return task.exists() ? List.of() : List.of(opened());
    }

    private PressTaskOpened opened() {
        return new PressTaskOpened(
                subject,
                exemplar.exemplarId(),
                exemplar.nominationId(),
                exemplar.year(),
                exemplar.nominationTitle(),
                exemplar.exemplarKind(),
                exemplar.fields(),
                exemplar.exemplarName(),
                exemplar.subjectUnit(),
                exemplar.summary(),
                exemplar.decisionNumber(),
                exemplar.decidedOn(),
                exemplar.consent(),
                act.at());
    }
}
