package vn.exemplar.publication.press.write.draftarticle;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Erased;

/** A4: whose personal data was erased is not written about, nor published, again. */
public final class NothingIsWrittenAboutAnErasedExemplar {

    private NothingIsWrittenAboutAnErasedExemplar() {}

    /** A recognition that arrives after the erasure opens a task that has the marker for a name. */
    public static void check(boolean erased, String exemplarName) {
        if (erased || Erased.is(exemplarName)) {
            throw Refusal.conflict("personal-data-erased", "A4");
        }
    }
}
