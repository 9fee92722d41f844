package vn.exemplar.nomination.nomination.unit.submit;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSupplemented;

/** The first time, and as a supplement after a return. */
record SubmitNomination(String subject, SubmissionFacts facts, Act act) implements NominationDecision {
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(
                nomination.state() == NominationState.SIGNED_OFF,
                () -> nomination.conflict("dossier-not-signed-off", "N4"));
        return List.of(nomination.lifecycle().sent() ? supplemented(nomination) : submitted(nomination));
    }

    private NominationEvent submitted(Nomination nomination) {
        Draft draft = nomination.draft();
        LocalDate day = Today.of(act);
        int year = draft.content().year();
        boolean inAWindow = facts.windowOpen(draft.programmeId(), year, day);
        refuseUnless(
                facts.unitActive(),
                () -> unprocessable("unit-not-active", "G4")
                        .with("unit", act.actor().unit()));
        refuseUnless(
                draft.programmeVersion() == facts.versionInForce(),
                () -> conflict("programme-amended", "G1")
                        .with("version", draft.programmeVersion())
                        .with("inForce", facts.versionInForce()));
        refuseUnless(
                inAWindow || nomination.sending().extendedTo(day),
                () -> unprocessable("no-window-open", "N5")
                        .with("year", year)
                        .with("day", day.toString())
                        .asRecorded());
        return new NominationSubmitted(
                subject,
                draft.programmeVersion(),
                nomination.sending().signedFiles(),
                !inAWindow,
                facts.checkWorkingDays(),
                act.actor().id(),
                act.at());
    }

    private NominationEvent supplemented(Nomination nomination) {
        LocalDate dueOn = facts.dueOn();
        refuseUnless(
                dueOn == null || !Today.of(act).isAfter(dueOn),
                () -> conflict("supplement-too-late", "N8")
                        .with("dueOn", String.valueOf(dueOn))
                        .asRecorded());
        return new NominationSupplemented(
                subject,
                nomination.check().returns(),
                nomination.sending().signedFiles(),
                act.actor().id(),
                act.at());
    }
}
