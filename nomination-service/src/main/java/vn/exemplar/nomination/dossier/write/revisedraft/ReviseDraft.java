package vn.exemplar.nomination.dossier.write.revisedraft;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/** @param readVersion the version that the author had read */
public record ReviseDraft(
        @TargetAggregateIdentifier String nominationId,
        String readVersion,
        ProgrammeTerms programme,
        NominationContent content,
        Act act) {

    public DraftRevised revised(AskedCriteria criteria) {
        return new DraftRevised(
                nominationId,
                programme.definition().version(),
                content,
                criteria,
                act.actor().id(),
                act.at());
    }
}
