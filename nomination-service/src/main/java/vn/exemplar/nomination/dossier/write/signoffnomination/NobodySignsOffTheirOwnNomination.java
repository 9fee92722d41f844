package vn.exemplar.nomination.dossier.write.signoffnomination;

import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.events.NominationContent;

/** A head may sign for the unit they lead, but not for themselves (N4). */
final class NobodySignsOffTheirOwnNomination {
    private NobodySignsOffTheirOwnNomination() {}

    static void check(NominationContent content, Act act) {
        if (act.actor().id().equals(content.subject().personId())) {
            throw Refusal.forbidden("own-nomination", "N4");
        }
    }
}
