package vn.exemplar.nomination.evidence.store;

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
class StoreEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;

    StoreEvidenceApi(OpenVaults vaults, EvidenceIntake intake) {
        this.vaults = vaults;
        this.intake = intake;
    }

    @Operation(
            summary = "Bring a file into the vault of a nomination (N6)",
            description =
                    "The plain body, or a form with a part file. Recognised by its bytes; refused with the reason.")
    @PostMapping("/api/nominations/{id}/files")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FileReceipt> store(@PathVariable String id, Upload upload, Act act) {
        Capacity capacity = vaults.changing(act, id);
        FileReceipt receipt = intake.take(
                id,
                upload,
                intake.leftIn(id),
                capacity.of(act),
                (file, exactly) ->
                        new StoreEvidence(Vault.idOf(id), capacity, file, upload.visibility(), intake.room(), exactly));
        return Created.below(receipt.id(), receipt);
    }
}
