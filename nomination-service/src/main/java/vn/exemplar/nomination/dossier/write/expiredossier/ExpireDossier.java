package vn.exemplar.nomination.dossier.write.expiredossier;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** By the clock, so whatever it finds is no mistake of anyone: a dossier that is not overdue stays as it is. */
public record ExpireDossier(@TargetAggregateIdentifier String nominationId, Act act) {

    public Optional<DossierExpired> expired(CaseFile file) {
        LocalDate dueOn = file.check().dueOn();
        if (dueOn == null || !Today.of(act).isAfter(dueOn) || !file.lifecycle().awaitsSupplement()) {
            return Optional.empty();
        }
        return Optional.of(new DossierExpired(nominationId, file.check().returns(), dueOn, act.at()));
    }
}
