package vn.exemplar.nomination.dossier.write.signoffnomination;

import vn.exemplar.chassis.act.Refusal;

/** The head signs off, or whom the head delegated for that day (N4). */
final class OnlyTheHeadOrADelegateSignsOff {

    private OnlyTheHeadOrADelegateSignsOff() {}

    static void check(SignOffNomination command) {
        if (!command.byHead() && command.delegationId() == null) {
            throw Refusal.forbidden("no-authority-to-sign-off", "N4");
        }
    }
}
