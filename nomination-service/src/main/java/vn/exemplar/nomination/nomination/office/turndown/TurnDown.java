package vn.exemplar.nomination.nomination.office.turndown;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.Defect;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;

/** @param conclusion of the competent body; only a violation has one */
record TurnDown(
        String subject,
        Ground ground,
        String reason,
        @Nullable Conclusion conclusion,
        Act act) implements NominationDecision {

    /** What no supplement mends. */
    enum Ground {
        /** The programme does not provide for it. */
        INELIGIBLE,
        /** It repeats an earlier case, as was decided. */
        DUPLICATE,
        /** The matter for which it was held ended with a violation. */
        VIOLATION
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        refuseUnless(nomination.mayBeSeenBy(act.actor()), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        switch (ground) {
            case INELIGIBLE -> refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
            case DUPLICATE -> {
                refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
                refuseUnless(
                        !nomination.check().duplicates().confirmed().isEmpty(),
                        () -> conflict("duplicate-not-confirmed", "N9"));
            }
            case VIOLATION -> endsAMatter(nomination);
        }
        return List.of(new NominationNotAccepted(
                subject,
                ground.name(),
                nomination.check().returns(),
                nomination.awaitedRound(),
                List.of(new Defect(null, null, reason)),
                null,
                conclusion,
                act.actor().id(),
                act.at()));
    }

    /** What the council has is the council's: its head withdraws it, or a recognition is revoked (N8, R12). */
    private void endsAMatter(Nomination nomination) {
        refuseUnless(
                nomination.state() == NominationState.HELD
                        && !nomination.lifecycle().accepted(),
                () -> nomination.conflict("nomination-not-held", "N8"));
        refuseUnless(
                conclusion != null && !conclusion.issuedOn().isAfter(Today.of(act)),
                () -> unprocessable("conclusion-of-the-future", "N8")
                        .with(
                                "issuedOn",
                                conclusion == null ? "" : conclusion.issuedOn().toString()));
    }
}
