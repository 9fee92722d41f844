package vn.exemplar.nomination.dossier.write.extendsubmission;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.SubmissionExtended;

/** @param lastDay the last day on which it may be submitted, included */
public record ExtendSubmission(
        @TargetAggregateIdentifier String nominationId, LocalDate lastDay, String reason, Act act) {

    public SubmissionExtended extended() {
        return new SubmissionExtended(nominationId, lastDay, reason, act.actor().id(), act.at());
    }
}
