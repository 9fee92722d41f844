package vn.exemplar.nomination.dossier.read.submissionreceipt;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Proof of the submission: number, time, files, place in the ledger (N5). */
@RestController
class SubmissionReceiptApi {
    private final DossierViews nominations;

    SubmissionReceiptApi(DossierViews nominations) {
        this.nominations = nominations;
    }

    @GetMapping("/api/nominations/{id}/receipt")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    DossierView.SubmissionReceipt receipt(@PathVariable String id, Act act) {
        DossierView nomination =
                nominations.find(id, act.actor()).orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
        return Optional.ofNullable(nomination.receipt())
                .orElseThrow(() -> Refusal.notFound("nomination-not-submitted", "N5"));
    }
}
