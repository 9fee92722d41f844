package vn.exemplar.nomination.nomination.office.transfer;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationTransferred;
import vn.exemplar.nomination.unit.UnitFacts;

/**
 * What was signed stays signed: the successor goes on where the unit stood.
 *
 * @param fromUnit whose nomination it is
 * @param over whether that unit has ended on the day of the act
 * @param goesOn whether the other one goes on as it
 */
record TransferNomination(
        String subject, String fromUnit, boolean over, String toUnit, boolean goesOn, String reason, Act act)
        implements NominationDecision {

    /** @param nomination as it stands; of one that does not exist the decision says so */
    static TransferNomination of(
            String subject, Nomination nomination, String toUnit, UnitFacts units, String reason, Act act) {
        String fromUnit = nomination.draft().nominatingUnit();
        LocalDate today = Today.of(act);
        return new TransferNomination(
                subject,
                fromUnit,
                units.over(fromUnit, today),
                toUnit,
                units.goesOnAs(fromUnit, toUnit, today),
                reason,
                act);
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(
                over && nomination.isOf(fromUnit),
                () -> conflict("unit-goes-on", "N8").with("unit", fromUnit));
        refuseUnless(goesOn, () -> unprocessable("unit-no-successor", "N8").with("unit", toUnit));
        return List.of(new NominationTransferred(
                subject, fromUnit, toUnit, reason, act.actor().id(), act.at()));
    }
}
