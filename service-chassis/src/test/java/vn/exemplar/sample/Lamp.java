package vn.exemplar.sample;

import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.sample.LampEvent.LampHung;
import vn.exemplar.sample.LampEvent.LampLit;
import vn.exemplar.sample.LampEvent.LampNoticed;

public record Lamp(String lampId, String place, int brightness, int noticed) {
    public static final Lamp NONE = new Lamp("", "", 0, 0);

    public Lamp after(LampEvent event) {
        return switch (event) {
            case LampHung hung -> new Lamp(hung.lampId(), hung.place(), 0, 0);
            case LampLit lit -> new Lamp(lampId, place, lit.brightness(), noticed);
            case LampNoticed again -> new Lamp(lampId, place, brightness, noticed + 1);
        };
    }

    boolean exists() {
        return this != NONE;
    }

    @AggregateRoot(type = "Lamp")
    static class LampStream extends StreamOf<Lamp, LampEvent> {
        LampStream() {
            super(NONE, LampEvent::lampId, Lamp::after);
        }
    }
}
