package vn.exemplar.nomination.evidence.supersede;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;
import vn.exemplar.nomination.evidence.intake.EvidenceIntake;
import vn.exemplar.nomination.evidence.intake.FileReceipt;
import vn.exemplar.nomination.evidence.intake.Upload;

@RestController
class SupersedeEvidenceApi {
    private final OpenVaults vaults;
    private final EvidenceIntake intake;
    private final Streams streams;

    SupersedeEvidenceApi(OpenVaults vaults, EvidenceIntake intake, Streams streams) {
        this.vaults = vaults;
        this.intake = intake;
        this.streams = streams;
    }

    @Operation(
            summary = "Bring a new version of a file (N6)",
            description =
                    "The file that it supersedes stays readable; links to criteria go over to the new one. The office"
                            + " supersedes its own files and redacted copies, never what a unit brought.")
    @PostMapping("/api/nominations/{id}/files/{fileId}/versions")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FileReceipt> supersede(
            @PathVariable String id, @PathVariable String fileId, Upload upload, Act act) {
        Capacity capacity = vaults.changing(act, id);
        HeldFile before = streams.state(Vault.class, Vault.idOf(id)).readable(fileId);
        SupersedeEvidence.refuseUnlessOwn(before, capacity);
        FileReceipt receipt = intake.take(
                id,
                upload,
                Long.MAX_VALUE,
                capacity.of(act),
                (file, exactly) ->
                        new SupersedeEvidence(Vault.idOf(id), capacity, fileId, file, intake.room(), exactly));
        return Created.below(receipt.id(), receipt);
    }
}
