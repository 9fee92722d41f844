package vn.exemplar.nomination.dossier.write.submitnomination;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.NominationContent;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.SubmittedFile;

/** @param windows the windows of all programmes that are not over yet */
public record SubmitNomination(
        @TargetAggregateIdentifier String nominationId, List<NominationWindow> windows, Act act) {
    public SubmitNomination {
        windows = List.copyOf(windows);
    }

    public NominationSubmitted submitted(String programmeId, NominationContent content) {
        String number = ReceiptNumber.of(programmeId, content.year(), nominationId);
        return new NominationSubmitted(
                nominationId, number, content.files(), act.actor().id(), act.at());
    }

    public DossierSupplemented supplemented(int round, List<SubmittedFile> files) {
        return new DossierSupplemented(nominationId, round, files, act.actor().id(), act.at());
    }
}
