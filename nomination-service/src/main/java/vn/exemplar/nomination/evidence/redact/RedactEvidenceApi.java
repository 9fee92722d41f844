package vn.exemplar.nomination.evidence.redact;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.Created;
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
            description = "The council reads the copy in place of its original.")
    @PostMapping(
            path = "/api/nominations/{id}/files",
            params = {"redacts", "!supersedes"})
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FileReceipt> redact(@PathVariable String id, @RequestParam String redacts, Upload upload, Act act) {
        Act acting = vaults.changing(id, act);
        FileReceipt receipt = intake.take(
                id,
                upload,
                intake.leftIn(id),
                acting,
                (file, exactly) ->
                        new RedactEvidence(Vault.idOf(id), redacts, file, upload.visibility(), intake.room(), exactly));
        return Created.below(receipt.id(), receipt);
    }
}
