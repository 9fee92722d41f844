package vn.exemplar.nomination.dossier.write.ordererasure;

import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.dossier.events.NominationContent;

/** A4: nothing can be recorded any more of a nominee whose data was erased, so nobody shall type it in vain. */
public final class AnErasedNominationIsNotWrittenAnew {
    private AnErasedNominationIsNotWrittenAnew() {}

    public static void check(NominationContent content) {
        if (Erased.is(content.subject().name())) {
            throw Refusal.conflict("personal-data-erased", "A4");
        }
    }
}
