package vn.exemplar.nomination.dossier.write.signoffnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param delegationId of the actor's delegation in force on the day of the act; null without one */
public record SignOffNomination(
        @TargetAggregateIdentifier String nominationId,
        @Nullable String delegationId,
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
                act.at());
    }
}
