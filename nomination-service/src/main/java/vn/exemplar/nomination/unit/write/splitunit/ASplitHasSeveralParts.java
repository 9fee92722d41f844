package vn.exemplar.nomination.unit.write.splitunit;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.unit.write.Successor;

public final class ASplitHasSeveralParts {
    private static final int FEWEST = 2;

    private ASplitHasSeveralParts() {}

    public static void check(List<Successor> parts) {
        if (parts.stream().map(Successor::code).distinct().count() < Math.max(FEWEST, parts.size())) {
            throw Refusal.unprocessable("split-into-one", "G4");
        }
    }
}
