package vn.exemplar.nomination.dossier.write.signoffnomination;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.SubmittedFile;
import vn.exemplar.nomination.dossier.write.CaseFile;

/**
 * @param delegationId of the actor's delegation in force on the day of the act; null without one
 * @param held what the vault of the nomination holds
 */
public record SignOffNomination(
        @TargetAggregateIdentifier String nominationId,
        @Nullable String delegationId,
        List<SubmittedFile> held,
        Act act) {
    private static final String HEAD = "UNIT_HEAD";

    boolean byHead() {
        return act.role().equals(HEAD);
    }

    public NominationSignedOff signedOff(CaseFile file) {
        String signer = act.actor().id();
        return new NominationSignedOff(
                nominationId,
                signer,
                byHead() ? "HEAD" : "DELEGATE",
                byHead() ? null : delegationId,
                signer.equals(file.content().subject().representativeId()),
                EveryNamedFileIsHeld.check(file.content(), held),
                act.at());
    }
}
