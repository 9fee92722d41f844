package vn.exemplar.nomination.evidence.write.storeevidence;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
class StoreEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;
    private final EvidenceViews files;

    StoreEvidenceApi(OpenVaults vaults, EvidenceIntake intake, EvidenceViews files) {
        this.vaults = vaults;
        this.intake = intake;
        this.files = files;
    }

    @Operation(
            summary = "Bring a file into the vault of a nomination (N6)",
            description =
                    "The plain body, or a form with a part file. Recognised by its bytes; refused with the reason.")
    @PostMapping(
            path = "/api/nominations/{id}/files",
            params = {"!supersedes", "!redacts"})
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    ResponseEntity<FileReceipt> store(@PathVariable String id, Upload upload, Act act) {
        vaults.changeableBy(act, id);
        String vault = VaultId.of(id);
        FileReceipt receipt = intake.take(
                vault,
                upload,
                files.roomFor(id, intake.room().bytes()),
                act,
                file -> new StoreEvidence(
                        vault, id, act.actor().unit(), file, upload.visibility(), intake.room(), act));
        return Created.below(receipt.id(), receipt);
    }
}
