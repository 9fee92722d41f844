package vn.exemplar.nomination.nomination.unit.saveclaim;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationContent.Claim;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;

/**
 * @param readVersion a version in which the author had read the claim
 * @param dropSignOff whether the author knows that the sign-off goes
 */
record SaveClaim(String subject, long readVersion, boolean dropSignOff, Claim claim, Act act)
        implements NominationDecision {

    /** Others may have saved other claims since the author read, but not this one (N2). */
    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Draft draft = nomination.draft();
        ContentChange change =
                new ContentChange(null, null, null, null, null, List.of(), List.of(), List.of(claim), List.of(), null);
        NominationContent content = change.appliedTo(draft.content());
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(nomination.lifecycle().withTheUnit(), nomination::notOpenForRevision);
        Saved.refuseUnlessDropped(nomination, dropSignOff);
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(
                readVersion <= nomination.version() && draft.claimVersion(claim.criterionId()) <= readVersion,
                () -> Saved.stale(readVersion, nomination, content));
        ContentFitsTheProgramme.claims(content, draft.criteria());
        boolean known = draft.content().claims().contains(claim);
        return Saved.events(
                nomination,
                act,
                known
                        ? Stream.empty()
                        : Stream.of(new DraftRevised(
                                subject,
                                draft.programmeVersion(),
                                change,
                                null,
                                act.actor().id(),
                                act.at())));
    }
}
