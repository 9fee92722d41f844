package vn.exemplar.nomination.evidence.supersede;

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
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.web.Created;
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
    @PostMapping(
            path = "/api/nominations/{id}/files",
            params = {"supersedes", "!redacts"})
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FileReceipt> supersede(
            @PathVariable String id, @RequestParam String supersedes, Upload upload, Act act) {
        Act acting = vaults.changing(id, act);
        refuseBeforeReading(id, supersedes, acting);
        FileReceipt receipt = intake.take(
                id,
                upload,
                Long.MAX_VALUE,
                acting,
                (file, exactly) -> new SupersedeEvidence(Vault.idOf(id), supersedes, file, intake.room(), exactly));
        return Created.below(receipt.id(), receipt);
    }

    /** Who supersedes a file can read it. */
    private void refuseBeforeReading(String id, String supersedes, Act act) {
        Vault vault = streams.state(Vault.class, Vault.idOf(id));
        vaults.capacity(id, vault, act.actor());
        SupersedeEvidence.refuseOtherUnits(vault.readable(supersedes), act);
    }
}
