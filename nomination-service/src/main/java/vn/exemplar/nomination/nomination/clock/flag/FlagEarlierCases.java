package vn.exemplar.nomination.nomination.clock.flag;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.ServiceActed.DuplicatesFlagged;

/** While the office checks the nomination; when the same cases, or none, are flagged already, nothing follows (N9). */
record FlagEarlierCases(String subject, List<EarlierCase> cases, Act act) implements NominationDecision {
    FlagEarlierCases {
        cases = List.copyOf(cases);
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        boolean known = cases.equals(nomination.check().duplicates().flagged());
        return known || !nomination.lifecycle().withTheOffice()
                ? List.of()
                : List.of(new DuplicatesFlagged(subject, cases, act.at()));
    }
}
