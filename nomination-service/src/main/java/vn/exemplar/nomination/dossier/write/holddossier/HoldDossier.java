package vn.exemplar.nomination.dossier.write.holddossier;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param reviewDecided whether the council has decided already */
public record HoldDossier(
        @TargetAggregateIdentifier String nominationId, Matter matter, String reason, boolean reviewDecided, Act act) {

    public DossierHeld held(CaseFile file) {
        return new DossierHeld(
                nominationId,
                matter.name(),
                reason,
                file.lifecycle().accepted(),
                act.actor().id(),
                act.at());
    }
}
