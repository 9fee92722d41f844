package vn.exemplar.nomination.dossier.write;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** The way to the dossiers: one that is not there is refused in the same words as one that is not for the caller. */
@Component
public class Dossiers {
    private final Commands commands;
    private final DossierViews nominations;

    Dossiers(Commands commands, DossierViews nominations) {
        this.commands = commands;
        this.nominations = nominations;
    }

    /** The nomination, for a door that decides by what it says. */
    public DossierView visible(String nominationId, Act act) {
        return nominations.find(nominationId, act.actor()).orElseThrow(Dossiers::notFound);
    }

    /** For commands that always record something. */
    public Receipt send(String nominationId, Object command, Act act) {
        return carryOut(nominationId, command, act)
                .orElseThrow(() -> new IllegalStateException(command.getClass().getSimpleName() + " recorded nothing"));
    }

    public Optional<Receipt> carryOut(String nominationId, Object command, Act act) {
        try {
            return commands.carryOut(nominationId, command, act);
        } catch (AggregateNotFoundException missing) {
            throw notFound();
        }
    }

    private static Refusal notFound() {
        return Refusal.notFound("nomination-not-found", "N2");
    }
}
