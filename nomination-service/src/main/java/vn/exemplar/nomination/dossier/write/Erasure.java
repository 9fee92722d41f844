package vn.exemplar.nomination.dossier.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.write.confirmerasure.ConfirmErasure;
import vn.exemplar.nomination.dossier.write.ordererasure.AnErasureIsOrderedOnce;
import vn.exemplar.nomination.dossier.write.ordererasure.IncludeInErasure;
import vn.exemplar.nomination.dossier.write.ordererasure.OrderErasure;

/** The part of a dossier that sees to the erasure of the nominee's personal data, whatever state the dossier is in. */
class Erasure {
    private @Nullable String leadId;
    private @Nullable ErasureOrdered order;
    private boolean done;

    @CommandHandler
    void decide(OrderErasure command) {
        AnErasureIsOrderedOnce.check(order);
        apply(command.ordered(leadId));
    }

    @CommandHandler
    void decide(IncludeInErasure command) {
        if (order == null) {
            apply(command.ordered(leadId));
        }
    }

    @CommandHandler
    void decide(ConfirmErasure command) {
        if (order != null && !done) {
            apply(command.erased(order));
        }
    }

    @EventSourcingHandler
    void evolve(NominationDrafted event) {
        leadId = event.leadId();
    }

    @EventSourcingHandler
    void evolve(ErasureOrdered event) {
        order = event;
    }

    @EventSourcingHandler
    void evolve(PersonalDataErased event) {
        done = true;
    }
}
