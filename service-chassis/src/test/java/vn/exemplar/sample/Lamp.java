package vn.exemplar.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.chassis.act.Refusal;

@AggregateRoot
class Lamp {
    private static final int BRIGHTEST = 10;

    @AggregateIdentifier
    private String lampId;

    private String place = "";
    private int brightness;
    private int noticed;

    Lamp() {}

    @CommandHandler
    Lamp(HangLamp command) {
        apply(new LampEvent.LampHung(command.lampId(), command.place(), command.on()));
    }

    @CommandHandler
    void decide(LightLamp command) {
        if (command.brightness() > BRIGHTEST) {
            throw Refusal.unprocessable("too-bright", "L1")
                    .with("most", BRIGHTEST)
                    .basedOn("Điều 7");
        }
        if (command.act().actor().unit().equals(place)) {
            throw Refusal.forbidden("own-lamp", "L2");
        }
        if (command.brightness() != brightness) {
            apply(
                    new LampEvent.LampLit(
                            lampId,
                            command.brightness(),
                            command.reason(),
                            command.act().at()),
                    MetaData.with(ActMetadata.RULE_SET, "lamps@3"));
        }
    }

    @CommandHandler
    void decide(NoticeLamp command) {
        if (command.reviewId().startsWith("refused")) {
            throw Refusal.conflict("not-noticed", "L3");
        }
        if (command.reviewId().startsWith("poison")) {
            throw new IllegalStateException("This review breaks every lamp");
        }
        apply(new LampEvent.LampNoticed(lampId, command.reviewId()));
    }

    @EventSourcingHandler
    void evolve(LampEvent.LampHung event) {
        lampId = event.lampId();
        place = event.place();
    }

    @EventSourcingHandler
    void evolve(LampEvent.LampLit event) {
        brightness = event.brightness();
    }

    @EventSourcingHandler
    void evolve(LampEvent.LampNoticed event) {
        noticed++;
    }
}
