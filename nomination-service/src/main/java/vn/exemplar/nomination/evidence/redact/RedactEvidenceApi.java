package vn.exemplar.nomination.evidence.redact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.intake.EvidenceIntake;
import vn.exemplar.nomination.evidence.intake.FileReceipt;
import vn.exemplar.nomination.evidence.intake.Upload;

@RestController
class RedactEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;

    RedactEvidenceApi(OpenVaults vaults, EvidenceIntake intake) {
        this.vaults = vaults;
        this.intake = intake;
    }

    @Operation(
            summary = "Bring a redacted copy of a file (N6)",
            description = "The council reads the copy in place of its original; once it has the original, only after a"
                    + " second officer has confirmed the copy.")
    @PostMapping("/api/nominations/{id}/files/{fileId}/redactions")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FileReceipt> redact(@PathVariable String id, @PathVariable String fileId, Upload upload, Act act) {
        Capacity capacity = vaults.changing(act, id);
        FileReceipt receipt = intake.take(
                id,
                upload,
                intake.leftIn(id),
                capacity.of(act),
                (file, exactly) -> new RedactEvidence(
                        Vault.idOf(id), capacity, fileId, file, upload.visibility(), intake.room(), exactly));
        return Created.below(receipt.id(), receipt);
    }
}
