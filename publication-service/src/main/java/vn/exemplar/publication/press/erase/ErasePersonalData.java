package vn.exemplar.publication.press.erase;

import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.publication.press.PressEvent;
import vn.exemplar.publication.press.PressEvent.ArticleWithdrawn;
import vn.exemplar.publication.press.PressEvent.PersonalDataErased;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.Exemplar;

/** Records that the key of the exemplar's personal data is destroyed, and takes a published article back (P4). */
record ErasePersonalData(String subject, String ground, String reason, Act act)
        implements Decision<PressTask, PressEvent> {
    private static final String WITHDRAWAL = "PERSONAL_DATA_ERASED";

    @Override
    public List<PressEvent> decide(PressTask task) {
        refuseUnless(task.exists(), () -> notFound("press-task-not-found", "P1"));
        if (task.erased()) {
            return List.of();
        }
        Exemplar exemplar = task.exemplar();
        PressEvent erased = new PersonalDataErased(subject, exemplar.nominationId(), ground, reason, act.at());
        int version = task.publishedVersion();
        return version == 0
                ? List.of(erased)
                : List.of(
                        erased,
                        new ArticleWithdrawn(
                                subject,
                                exemplar.exemplarId(),
                                exemplar.nominationId(),
                                version,
                                WITHDRAWAL,
                                act.at()));
    }
}
