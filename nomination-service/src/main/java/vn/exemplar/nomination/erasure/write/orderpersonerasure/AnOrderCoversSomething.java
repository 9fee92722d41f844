package vn.exemplar.nomination.erasure.write.orderpersonerasure;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.erasure.events.CoveredRecords;

/** A4: an order that finds nothing is a wrong id rather than an erasure. */
public final class AnOrderCoversSomething {
    private AnOrderCoversSomething() {}

    public static void check(CoveredRecords covered) {
        if (covered.isEmpty()) {
            throw Refusal.unprocessable("erasure-covers-nothing", "A4");
        }
    }
}
