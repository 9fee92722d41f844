package vn.exemplar.nomination.nomination.unit.draft;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/**
 * @param leadId the lead that it comes from and that is turned into it in the same commit; null when there is none
 * @param unitActive whether the actor's unit is active on the day of the act
 */
record DraftNomination(
        String subject,
        @Nullable String leadId,
        ProgrammeTerms programme,
        boolean unitActive,
        NominationContent content,
        Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String unit = act.actor().unit();
        refuseUnless(!nomination.exists(), () -> exists("N2"));
        refuseUnless(unitActive, () -> unprocessable("unit-not-active", "G4").with("unit", unit));
        refuseUnless(programme.active(), () -> unprocessable("programme-not-active", "G1"));
        return List.of(new NominationDrafted(
                subject,
                programme.definition().programmeId(),
                programme.definition().version(),
                unit,
                leadId,
                content,
                ContentFitsTheProgramme.check(content, programme),
                act.actor().id(),
                act.at()));
    }
}
