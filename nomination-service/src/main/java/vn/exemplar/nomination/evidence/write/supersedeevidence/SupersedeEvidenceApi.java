package vn.exemplar.nomination.evidence.write.supersedeevidence;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.evidence.read.evidencelist.ReadableFiles;
import vn.exemplar.nomination.evidence.write.EvidenceIntake;
import vn.exemplar.nomination.evidence.write.FileReceipt;
import vn.exemplar.nomination.evidence.write.OpenVaults;
import vn.exemplar.nomination.evidence.write.Upload;
import vn.exemplar.nomination.evidence.write.VaultId;

@RestController
class SupersedeEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;
    private final ReadableFiles files;

    SupersedeEvidenceApi(OpenVaults vaults, EvidenceIntake intake, ReadableFiles files) {
        this.vaults = vaults;
        this.intake = intake;
        this.files = files;
    }

    @Operation(
            summary = "Bring a new version of a file (N6)",
            description =
                    "The file that it supersedes stays readable; links to criteria go over to the new one. The office"
                            + " supersedes its own files and redacted copies, never what a unit brought.")
    @PostMapping(
            path = "/api/nominations/{id}/files",
            params = {"supersedes", "!redacts"})
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    ResponseEntity<FileReceipt> supersede(
            @PathVariable String id, @RequestParam String supersedes, Upload upload, Act act) {
        vaults.changeableBy(act, id);
        OnlyItsUnitSupersedesAFile.check(files.file(id, supersedes, files.capacity(id, act.actor())), act);
        String vault = VaultId.of(id);
        FileReceipt receipt = intake.take(
                vault,
                upload,
                Long.MAX_VALUE,
                act,
                file -> new SupersedeEvidence(vault, id, supersedes, file, intake.room(), act));
        return Created.below(receipt.id(), receipt);
    }
}
