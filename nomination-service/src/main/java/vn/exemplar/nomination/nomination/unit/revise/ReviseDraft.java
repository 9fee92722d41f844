package vn.exemplar.nomination.nomination.unit.revise;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.ContentFitsTheProgramme;
import vn.exemplar.nomination.nomination.Draft;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Saved;
import vn.exemplar.nomination.nomination.events.AskedCriteria;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/**
 * @param readVersion the version that the author had read
 * @param dropSignOff whether the author knows that the sign-off goes
 */
record ReviseDraft(
        String subject,
        long readVersion,
        boolean dropSignOff,
        ProgrammeTerms programme,
        NominationContent content,
        Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        Draft draft = nomination.draft();
        int version = programme.definition().version();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(readVersion == nomination.version(), () -> Saved.stale(readVersion, nomination, content));
        refuseUnless(nomination.lifecycle().withTheUnit(), nomination::notOpenForRevision);
        Saved.refuseUnlessDropped(nomination, dropSignOff);
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(
                programme.definition().programmeId().equals(draft.programmeId()),
                () -> unprocessable("programme-changed", "G1").with("programme", draft.programmeId()));
        refuseUnless(
                !nomination.lifecycle().sent() || version == draft.programmeVersion(),
                () -> conflict("programme-version-pinned", "G1").with("version", draft.programmeVersion()));
        AskedCriteria criteria = ContentFitsTheProgramme.check(content, programme);
        ContentChange change = ContentChange.between(draft.content(), content);
        boolean known = change.isNothing() && version == draft.programmeVersion();
        return Saved.events(
                nomination,
                act,
                known
                        ? Stream.empty()
                        : Stream.of(new DraftRevised(
                                subject,
                                version,
                                change,
                                criteria.equals(draft.criteria()) ? null : criteria,
                                act.actor().id(),
                                act.at())));
    }
}
