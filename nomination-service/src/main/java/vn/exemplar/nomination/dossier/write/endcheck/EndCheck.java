package vn.exemplar.nomination.dossier.write.endcheck;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param mostRounds how often a dossier may be returned at most */
public record EndCheck(
        @TargetAggregateIdentifier String nominationId,
        @Nullable String note,
        int mostRounds,
        Act act) {
    public DossierNotAccepted notAccepted(CaseFile file) {
        return new DossierNotAccepted(
                nominationId,
                file.check().returns(),
                file.check().defects(file.points()),
                note,
                act.actor().id(),
                act.at());
    }
}
