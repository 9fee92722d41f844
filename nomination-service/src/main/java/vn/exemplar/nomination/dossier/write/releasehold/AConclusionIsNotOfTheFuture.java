package vn.exemplar.nomination.dossier.write.releasehold;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.calendar.Today;

public final class AConclusionIsNotOfTheFuture {

    private AConclusionIsNotOfTheFuture() {}

    public static void check(ReleaseHold command) {
        if (command.conclusion().issuedOn().isAfter(Today.of(command.act()))) {
            throw Refusal.unprocessable("conclusion-of-the-future", "N8")
                    .with("issuedOn", command.conclusion().issuedOn().toString());
        }
    }
}
