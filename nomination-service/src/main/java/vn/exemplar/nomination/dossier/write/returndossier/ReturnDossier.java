package vn.exemplar.nomination.dossier.write.returndossier;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.write.CaseFile;

/**
 * @param dueOn last day of the supplement
 * @param mostRounds how often a dossier may be returned at most
 */
public record ReturnDossier(
        @TargetAggregateIdentifier String nominationId,
        @Nullable String note,
        LocalDate dueOn,
        int mostRounds,
        Act act) {

    public DossierReturned returned(CaseFile file) {
        return new DossierReturned(
                nominationId,
                file.check().returns() + 1,
                file.check().defects(file.points()),
                note,
                dueOn,
                act.actor().id(),
                act.at());
    }
}
