package vn.exemplar.nomination.dossier.write.submitnomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DuplicatesFlagged;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.write.CaseFile;

/**
 * @param windows the windows of all programmes that are not over yet
 * @param programmeVersion the version of the nomination's programme that is in force
 * @param unitActive whether the actor's unit is active on the day of the act
 * @param earlierCases those that the nomination looks like
 */
public record SubmitNomination(
        @TargetAggregateIdentifier String nominationId,
        List<NominationWindow> windows,
        int programmeVersion,
        boolean unitActive,
        List<EarlierCase> earlierCases,
        Act act) {

    public SubmitNomination {
        windows = List.copyOf(windows);
        earlierCases = List.copyOf(earlierCases);
    }

    boolean inAWindow(CaseFile file) {
        LocalDate day = Today.of(act);
        String programme = file.draft().programmeId();
        return windows.stream()
                .anyMatch(window -> window.takes(programme, file.content().year(), day));
    }

    public DossierEvent submitted(CaseFile file) {
        String number =
                ReceiptNumber.of(file.draft().programmeId(), file.content().year(), nominationId);
        return new NominationSubmitted(
                nominationId,
                number,
                file.draft().programmeVersion(),
                file.signedFiles(),
                !inAWindow(file),
                act.actor().id(),
                act.at());
    }

    public DossierEvent supplemented(CaseFile file) {
        return new DossierSupplemented(
                nominationId,
                file.check().returns(),
                file.signedFiles(),
                act.actor().id(),
                act.at());
    }

    /** Empty when the same cases, or none, are flagged already. */
    public Optional<DuplicatesFlagged> flagged(CaseFile file) {
        return earlierCases.equals(file.check().duplicates().flagged())
                ? Optional.empty()
                : Optional.of(new DuplicatesFlagged(nominationId, earlierCases, act.at()));
    }
}
