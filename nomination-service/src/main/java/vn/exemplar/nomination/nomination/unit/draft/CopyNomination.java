package vn.exemplar.nomination.nomination.unit.draft;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/**
 * A draft with the words of an earlier nomination of the same unit.
 *
 * @param left criteria whose claims stay behind
 * @param unitActive whether the actor's unit is active on the day of the act
 */
record CopyNomination(
        String subject,
        Nomination earlier,
        int year,
        List<String> left,
        ProgrammeTerms programme,
        boolean unitActive,
        Act act)
        implements NominationDecision {
    CopyNomination {
        left = List.copyOf(left);
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(earlier.exists(), Nomination::notFound);
        refuseUnless(earlier.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(!earlier.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        return new DraftNomination(
                        subject, null, programme, unitActive, earlier.content().copied(year, left), act)
                .decide(nomination);
    }
}
