package vn.exemplar.sample;

import static vn.exemplar.chassis.act.Refusal.exists;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;

record HangLamp(String subject, String place, LocalDate on, Act act) implements Decision<Lamp, LampEvent> {

    @Override
    public List<LampEvent> decide(Lamp lamp) {
        refuseUnless(!lamp.exists(), () -> exists("L4"));
        return List.of(new LampEvent.LampHung(subject, place, on));
    }
}
