package vn.exemplar.nomination.dossier.write;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;

/** The way to the dossiers: one that is not there is refused in the same words as one that is not for the caller. */
@Component
public class Dossiers {
    private final Commands commands;

    Dossiers(Commands commands) {
        this.commands = commands;
    }

    public Receipt send(String nominationId, Object command, Act act) {
        try {
            return commands.send(nominationId, command, act);
        } catch (AggregateNotFoundException missing) {
            throw Refusal.notFound("nomination-not-found", "N2");
        }
    }
}
