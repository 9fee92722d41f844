package vn.exemplar.publication.press.write.erasepersonaldata;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.publication.press.events.ArticleWithdrawn;
import vn.exemplar.publication.press.events.PersonalDataErased;
import vn.exemplar.publication.press.events.PressTaskOpened;
import vn.exemplar.publication.press.write.PressTaskId;

/** Records that the key of the exemplar's personal data is destroyed, and takes a published article back. */
public record ErasePersonalData(@TargetAggregateIdentifier PressTaskId id, String ground, String reason, Act act) {

    private static final String WITHDRAWAL = "PERSONAL_DATA_ERASED";

    public PersonalDataErased erased(PressTaskOpened task) {
        return new PersonalDataErased(task.taskId(), task.nominationId(), ground, reason, act.at());
    }

    public ArticleWithdrawn withdrawn(PressTaskOpened task, int version) {
        return new ArticleWithdrawn(
                task.taskId(), task.exemplarId(), task.nominationId(), version, WITHDRAWAL, act.at());
    }
}
