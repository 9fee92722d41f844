package vn.exemplar.nomination.unit.write;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;

/** What a unit goes on as is another unit, active on the day on which it takes over (G4). */
final class SuccessorsAreActiveUnits {
    private SuccessorsAreActiveUnits() {}

    static void check(String code, Successor successor) {
        check(code, List.of(successor));
    }

    static void check(String code, List<Successor> successors) {
        List<String> unfit = successors.stream()
                .filter(successor ->
                        !successor.active() || successor.code().value().equals(code))
                .map(successor -> successor.code().value())
                .toList();
        if (!unfit.isEmpty()) {
            throw Refusal.unprocessable("successor-not-active", "G4").with("units", unfit);
        }
    }
}
