package vn.exemplar.nomination.nomination.office.extend;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Lifecycle;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.SubmissionExtended;

/** @param lastDay the last day on which it may be submitted, included */
record ExtendSubmission(String subject, LocalDate lastDay, String reason, Act act) implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Lifecycle lifecycle = nomination.lifecycle();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(
                lifecycle.withTheUnit() && !lifecycle.sent(),
                () -> nomination.conflict("nomination-already-sent", "N5"));
        refuseUnless(
                !lastDay.isBefore(Today.of(act)),
                () -> unprocessable("extension-over", "N5").with("lastDay", lastDay.toString()));
        return List.of(
                new SubmissionExtended(subject, lastDay, reason, act.actor().id(), act.at()));
    }
}
