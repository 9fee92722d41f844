package vn.exemplar.nomination.dossier.write.returndossier;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.DossierReturned;

/** @param mostRounds how often a dossier may be returned at most */
public record ReturnDossier(
        @TargetAggregateIdentifier String nominationId,
        List<Defect> defects,
        LocalDate dueOn,
        int mostRounds,
        Act act) {
    public ReturnDossier {
        defects = List.copyOf(defects);
    }

    public DossierReturned returned(int round) {
        return new DossierReturned(
                nominationId, round, defects, dueOn, act.actor().id(), act.at());
    }
}
