package vn.exemplar.nomination.dossier.write.draftnomination;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/**
 * @param origin the lead that it comes from; null when there is none
 * @param unitActive whether the actor's unit is active on the day of the act
 */
public record DraftNomination(
        @TargetAggregateIdentifier String nominationId,
        @Nullable LeadOrigin origin,
        ProgrammeTerms programme,
        boolean unitActive,
        NominationContent content,
        Act act) {

    public NominationDrafted drafted(AskedCriteria criteria) {
        return new NominationDrafted(
                nominationId,
                programme.definition().programmeId(),
                programme.definition().version(),
                act.actor().unit(),
                origin == null ? null : origin.leadId(),
                content,
                criteria,
                act.actor().id(),
                act.at());
    }
}
