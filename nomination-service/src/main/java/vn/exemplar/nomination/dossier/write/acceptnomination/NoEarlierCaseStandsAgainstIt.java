package vn.exemplar.nomination.dossier.write.acceptnomination;

import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Duplicates;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.EarlierCase;

/** Each earlier case that the nomination looks like was decided, and none is repeated (N9). */
final class NoEarlierCaseStandsAgainstIt {

    private NoEarlierCaseStandsAgainstIt() {}

    static void check(AcceptNomination command, Duplicates duplicates) {
        List<String> undecided = duplicates.undecided(command.earlierCases());
        if (!undecided.isEmpty()) {
            throw Refusal.conflict("duplicate-undecided", "N9").with("cases", undecided);
        }
        List<String> repeated = duplicates.confirmed().stream()
                .map(DuplicateDecided::earlierCase)
                .filter(command.earlierCases()::contains)
                .map(EarlierCase::caseId)
                .toList();
        if (!repeated.isEmpty()) {
            throw Refusal.conflict("duplicate-confirmed", "N9").with("cases", repeated);
        }
    }
}
