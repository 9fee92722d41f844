package vn.exemplar.sample;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;

record NoticeLamp(String subject, String reviewId, Act act) implements Decision<Lamp, LampEvent> {

    @Override
    public List<LampEvent> decide(Lamp lamp) {
        refuseUnless(lamp.exists(), () -> notFound("no-such-lamp", "L4"));
        refuseUnless(!reviewId.startsWith("refused"), () -> conflict("not-noticed", "L3"));
        refuseUnless(!reviewId.startsWith("by-light") || lamp.brightness() > 0, () -> conflict("not-noticed", "L3"));
        if (reviewId.startsWith("poison")) {
            throw new IllegalStateException("Every lamp is broken by " + reviewId);
        }
        return List.of(new LampEvent.LampNoticed(subject, reviewId));
    }
}
