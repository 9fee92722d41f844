package vn.exemplar.nomination.nomination;

import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationDrafted;

/** Decided under the version of the programme that the nomination follows. */
public interface NominationDecision extends Decision<Nomination, NominationEvent> {

    @Override
    default String ruleSet(Nomination nomination, NominationEvent event) {
        Draft draft = nomination.draft();
        return switch (event) {
            case NominationDrafted drafted -> drafted.programmeId() + '@' + drafted.programmeVersion();
            case DraftRevised revised -> draft.programmeId() + '@' + revised.programmeVersion();
            default -> draft.programmeId() + '@' + draft.programmeVersion();
        };
    }
}
