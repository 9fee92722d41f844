package vn.exemplar.nomination.evidence.write.redactevidence;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.evidence.read.evidencelist.EvidenceViews;
import vn.exemplar.nomination.evidence.write.EvidenceIntake;
import vn.exemplar.nomination.evidence.write.FileReceipt;
import vn.exemplar.nomination.evidence.write.OpenVaults;
import vn.exemplar.nomination.evidence.write.Upload;
import vn.exemplar.nomination.evidence.write.VaultId;

@RestController
class RedactEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;
    private final EvidenceViews files;

    RedactEvidenceApi(OpenVaults vaults, EvidenceIntake intake, EvidenceViews files) {
        this.vaults = vaults;
        this.intake = intake;
        this.files = files;
    }

    @Operation(
            summary = "Bring a redacted copy of a file (N6)",
            description = "The council reads the copy in place of its original.")
    @PostMapping(
            path = "/api/nominations/{id}/files",
            params = {"redacts", "!supersedes"})
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    ResponseEntity<FileReceipt> redact(@PathVariable String id, @RequestParam String redacts, Upload upload, Act act) {
        vaults.changeableBy(act, id);
        String vault = VaultId.of(id);
        FileReceipt receipt = intake.take(
                vault,
                upload,
                files.roomFor(id, intake.room().bytes()),
                act,
                file -> new RedactEvidence(vault, id, redacts, file, upload.visibility(), intake.room(), act));
        return Created.below(receipt.id(), receipt);
    }
}
