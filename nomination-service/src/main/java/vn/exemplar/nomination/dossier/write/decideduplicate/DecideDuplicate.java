package vn.exemplar.nomination.dossier.write.decideduplicate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.EarlierCase;

/** @param earlierCase as it is found when the decision is taken */
public record DecideDuplicate(
        @TargetAggregateIdentifier String nominationId,
        EarlierCase earlierCase,
        boolean duplicate,
        String reason,
        Act act) {

    public DuplicateDecided decided() {
        return new DuplicateDecided(
                nominationId, earlierCase, duplicate, reason, act.actor().id(), act.at());
    }
}
