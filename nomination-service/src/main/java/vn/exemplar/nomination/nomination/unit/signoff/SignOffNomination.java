package vn.exemplar.nomination.nomination.unit.signoff;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.delegation.DelegationFacts.InForce;
import vn.exemplar.nomination.nomination.Completeness;
import vn.exemplar.nomination.nomination.NamedFiles;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;
import vn.exemplar.nomination.people.PersonId;

/**
 * @param delegations of the actor, in force on the day of the act
 * @param held what the vault of the nomination holds
 * @param unproven whether the signer sends claims that have neither evidence nor a reason, and knows it
 */
record SignOffNomination(String subject, List<InForce> delegations, List<SubmittedFile> held, boolean unproven, Act act)
        implements NominationDecision {

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        String signer = act.actor().id();
        boolean byHead = act.role().equals("UNIT_HEAD");
        String delegation = authority(nomination);
        Subject nominee = nomination.content().subject();
        Completeness found = nomination.draft().completeness();
        NamedFiles files = NamedFiles.of(nomination.content(), held);
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(nomination.isOf(act.actor().unit()), Nomination::ofAnotherUnit);
        refuseUnless(byHead || delegation != null, () -> forbidden("no-authority-to-sign-off", "N4"));
        refuseUnless(!PersonId.isOf(signer, nominee.personId()), () -> forbidden("own-nomination", "N4"));
        refuseUnless(
                nomination.state() == NominationState.DRAFT || nomination.state() == NominationState.RETURNED,
                () -> nomination.conflict("dossier-not-awaiting-sign-off", "N4"));
        refuseUnless(!nomination.nomineeErased(), () -> conflict("personal-data-erased", "A4"));
        refuseUnless(
                found.missingClaims().isEmpty(),
                () -> unprocessable("criteria-unclaimed", "N3").with("criteria", found.missingClaims()));
        refuseUnless(found.summarised(), () -> unprocessable("summary-missing", "N3"));
        refuseUnless(
                found.missingParts().isEmpty(),
                () -> unprocessable("parts-missing", "N3").with("parts", found.missingParts()));
        refuseUnless(
                unproven || found.unprovenClaims().isEmpty(),
                () -> unprocessable("criteria-unproven", "N3").with("criteria", found.unprovenClaims()));
        refuseUnless(
                files.missing().isEmpty(),
                () -> unprocessable("files-missing", "N6").with("files", files.missing()));
        return List.of(new NominationSignedOff(
                subject,
                signer,
                byHead ? "HEAD" : "DELEGATE",
                byHead ? null : delegation,
                PersonId.isOf(signer, nominee.representativeId()),
                files.found(),
                act.at()));
    }

    /** A nominee does not choose who signs for them (N4). */
    private @Nullable String authority(Nomination nomination) {
        String nominee = nomination.content().subject().personId();
        return delegations.stream()
                .filter(one -> !PersonId.isOf(one.grantedBy(), nominee))
                .map(InForce::id)
                .findFirst()
                .orElse(null);
    }
}
