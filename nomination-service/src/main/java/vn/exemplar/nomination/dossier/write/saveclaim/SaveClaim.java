package vn.exemplar.nomination.dossier.write.saveclaim;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.ContentChange;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.NominationContent.Claim;
import vn.exemplar.nomination.dossier.write.CaseFile;

/** @param readVersion a version in which the author had read the claim */
public record SaveClaim(@TargetAggregateIdentifier String nominationId, long readVersion, Claim claim, Act act) {

    ContentChange change() {
        return new ContentChange(null, null, null, null, null, List.of(), List.of(), List.of(claim), List.of(), null);
    }

    /** Empty when the claim is stored so already. */
    public Optional<DraftRevised> saved(CaseFile file) {
        if (file.content().claims().contains(claim)) {
            return Optional.empty();
        }
        return Optional.of(new DraftRevised(
                nominationId,
                file.draft().programmeVersion(),
                change(),
                null,
                act.actor().id(),
                act.at()));
    }
}
