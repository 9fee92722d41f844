package vn.exemplar.nomination.dossier.write.revisedraft;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.events.ContentChange;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.programme.ProgrammeTerms;

/** @param readVersion the version that the author had read */
public record ReviseDraft(
        @TargetAggregateIdentifier String nominationId,
        long readVersion,
        ProgrammeTerms programme,
        NominationContent content,
        Act act) {

    /** Empty when nothing changed: a save that says nothing new leaves no trace. */
    public Optional<DraftRevised> revised(CaseFile file, AskedCriteria criteria) {
        ContentChange change = ContentChange.between(file.content(), content);
        int version = programme.definition().version();
        if (change.isNothing() && version == file.draft().programmeVersion()) {
            return Optional.empty();
        }
        return Optional.of(new DraftRevised(
                nominationId,
                version,
                change,
                criteria.equals(file.criteria()) ? null : criteria,
                act.actor().id(),
                act.at()));
    }
}
