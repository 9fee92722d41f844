package vn.exemplar.nomination.nomination.unit.signoff;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Completeness;
import vn.exemplar.nomination.nomination.NamedFiles;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;

/**
 * @param delegationId of the actor's delegation in force on the day of the act; null without one
 * @param held what the vault of the nomination holds
 */
record SignOffNomination(String subject, @Nullable String delegationId, List<SubmittedFile> held, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String signer = act.actor().id();
        boolean byHead = act.role().equals("UNIT_HEAD");
        Subject nominee = nomination.content().subject();
        Completeness found = nomination.draft().completeness();
        NamedFiles files = NamedFiles.of(nomination.content(), held);
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(byHead || delegationId != null, () -> forbidden("no-authority-to-sign-off", "N4"));
        refuseUnless(!signer.equals(nominee.personId()), () -> forbidden("own-nomination", "N4"));
        refuseUnless(
                nomination.state() == NominationState.DRAFT || nomination.state() == NominationState.RETURNED,
                () -> nomination.conflict("dossier-not-awaiting-sign-off", "N4"));
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(
                found.missingClaims().isEmpty(),
                () -> unprocessable("criteria-unclaimed", "N3").with("criteria", found.missingClaims()));
        refuseUnless(found.summarised(), () -> unprocessable("summary-missing", "N3"));
        refuseUnless(
                files.missing().isEmpty(),
                () -> unprocessable("files-missing", "N6").with("files", files.missing()));
        return List.of(new NominationSignedOff(
                subject,
                signer,
                byHead ? "HEAD" : "DELEGATE",
                byHead ? null : delegationId,
                signer.equals(nominee.representativeId()),
                files.found(),
                act.at()));
    }
}
