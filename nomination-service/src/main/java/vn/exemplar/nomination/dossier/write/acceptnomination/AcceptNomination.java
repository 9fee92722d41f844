package vn.exemplar.nomination.dossier.write.acceptnomination;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.write.CaseFile;
import vn.exemplar.nomination.dossier.write.Draft;

/** @param earlierCases those that the nomination looks like now */
public record AcceptNomination(
        @TargetAggregateIdentifier String nominationId, List<EarlierCase> earlierCases, Act act) {

    public AcceptNomination {
        earlierCases = List.copyOf(earlierCases);
    }

    public NominationAccepted accepted(CaseFile file) {
        Draft draft = file.draft();
        NominationSubmitted sent = file.firstSubmission();
        return new NominationAccepted(
                nominationId,
                draft.programmeId(),
                draft.programmeVersion(),
                draft.unit(),
                draft.content(),
                file.signedFiles(),
                draft.participants(),
                sent.receiptNumber(),
                sent.submittedAt(),
                act.actor().id(),
                act.at());
    }
}
