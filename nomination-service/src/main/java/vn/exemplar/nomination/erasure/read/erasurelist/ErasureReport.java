package vn.exemplar.nomination.erasure.read.erasurelist;

import java.util.List;

/** What an order covered, and what came of it. */
record ErasureReport(ErasureView order, boolean completed, List<Line> records) {

    enum Kind {
        NOMINATION,
        LEAD,
        REWARD,
        DELEGATION
    }

    record Line(Kind kind, String id, boolean erased) {}
}
