package vn.exemplar.nomination.nomination.office.accept;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.nomination.EarlierCases;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.Sending.Submission;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

@RestController
class AcceptNominationApi {
    private final Commands commands;
    private final Streams streams;
    private final LedgerReader ledger;
    private final EarlierCases earlierCases;
    private final EvidenceVault vault;

    AcceptNominationApi(
            Commands commands, Streams streams, LedgerReader ledger, EarlierCases earlierCases, EvidenceVault vault) {
        this.commands = commands;
        this.streams = streams;
        this.ledger = ledger;
        this.earlierCases = earlierCases;
        this.vault = vault;
    }

    @PostMapping("/api/nominations/{id}/acceptance")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Accept a dossier (N7)",
            description = "Complete, every point of the checklist passed or not applicable, and every earlier case"
                    + " decided not to be repeated. The council then opens its review; nothing about its files"
                    + " changes any more but for redacted copies, by two people.")
    Receipt accept(@PathVariable String id, Act act) {
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        long index = indexOf(id, nomination.sending().submission());
        List<SubmittedFile> files = nomination.sending().signedFiles(vault.filesOf(id));
        AcceptNomination acceptance = new AcceptNomination(id, files, earlierCases.asOfNow(nomination), index, act);
        return commands.together(List.of(acceptance, vault.handingOver(id, files, act)))
                .orElseThrow();
    }

    /** None of what was not submitted, which is not accepted either. */
    private long indexOf(String id, @Nullable Submission submission) {
        return submission == null
                ? -1
                : ledger.eventsOf(id, submission.version()).getFirst().index();
    }
}
