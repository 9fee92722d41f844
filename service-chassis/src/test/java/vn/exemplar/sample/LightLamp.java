package vn.exemplar.sample;

import static vn.exemplar.chassis.act.Refusal.forbidden;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;

public record LightLamp(String subject, int brightness, String reason, Act act) implements Decision<Lamp, LampEvent> {
    private static final int BRIGHTEST = 10;

    @Override
    public List<LampEvent> decide(Lamp lamp) {
        refuseUnless(lamp.exists(), () -> notFound("no-such-lamp", "L4"));
        refuseUnless(
                brightness <= BRIGHTEST,
                () -> unprocessable("too-bright", "L1").with("most", BRIGHTEST).basedOn("Điều 7"));
        refuseUnless(!act.actor().unit().equals(lamp.place()), () -> forbidden("own-lamp", "L2"));
        return brightness == lamp.brightness()
                ? List.of()
                : List.of(new LampEvent.LampLit(subject, brightness, reason, act.at()));
    }

    @Override
    public String ruleSet(Lamp lamp, LampEvent event) {
        return "lamps@3";
    }
}
