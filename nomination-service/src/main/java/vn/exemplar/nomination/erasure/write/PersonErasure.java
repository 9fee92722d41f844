package vn.exemplar.nomination.erasure.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.erasure.events.PersonErased;
import vn.exemplar.nomination.erasure.events.PersonErasureOrdered;
import vn.exemplar.nomination.erasure.write.confirmpersonerasure.ConfirmPersonErasure;
import vn.exemplar.nomination.erasure.write.orderpersonerasure.AnOrderCoversSomething;
import vn.exemplar.nomination.erasure.write.orderpersonerasure.OrderPersonErasure;

@AggregateRoot
class PersonErasure {
    @AggregateIdentifier
    private @Nullable String erasureId;

    private @Nullable PersonErasureOrdered order;
    private boolean done;

    PersonErasure() {}

    @CommandHandler
    PersonErasure(OrderPersonErasure command) {
        AnOrderCoversSomething.check(command.covered());
        apply(command.ordered());
    }

    @CommandHandler
    void decide(ConfirmPersonErasure command) {
        if (order != null && !done) {
            apply(command.erased(order));
        }
    }

    @EventSourcingHandler
    void evolve(PersonErasureOrdered event) {
        erasureId = event.erasureId();
        order = event;
    }

    @EventSourcingHandler
    void evolve(PersonErased event) {
        done = true;
    }
}
