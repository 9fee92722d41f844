package vn.exemplar.nomination.evidence.link;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.evidence.EvidenceEvent.CriterionLink;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.Vault;

@RestController
@RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD"})
class LinkCriterionApi {
    private final OpenVaults vaults;
    private final Commands commands;

    LinkCriterionApi(OpenVaults vaults, Commands commands) {
        this.vaults = vaults;
        this.commands = commands;
    }

    record Link(
            @NotBlank @Size(max = 60) String criterionId,
            @Nullable @Min(1) Integer fromPage,
            @Nullable @Min(1) Integer toPage,
            @Nullable @Size(max = 1000) String note) {

        /** Both pages in order, or none for the whole file. */
        @AssertTrue
        boolean isRangeOfPages() {
            return fromPage == null ? toPage == null : toPage != null && fromPage <= toPage;
        }
    }

    @Operation(
            summary = "Say which pages of a file prove a criterion (N6)",
            description = "Without pages the whole file does.")
    @PostMapping("/api/nominations/{id}/files/{fileId}/links")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> link(
            @PathVariable String id, @PathVariable String fileId, @Valid @RequestBody Link body, Act act) {
        List<String> criteria = vaults.changeableBy(act, id);
        CriterionLink link =
                new CriterionLink(act.newId("link"), body.criterionId(), body.fromPage(), body.toPage(), body.note());
        LinkCriterion command = new LinkCriterion(Vault.idOf(id), fileId, link, criteria, act);
        return Created.below(link.linkId(), commands.send(command));
    }

    @Operation(summary = "Take a link to a criterion off (N6)")
    @DeleteMapping("/api/nominations/{id}/files/{fileId}/links/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable String id, @PathVariable String fileId, @PathVariable String linkId, Act act) {
        vaults.changeableBy(act, id);
        commands.carryOut(new UnlinkCriterion(Vault.idOf(id), fileId, linkId, act));
    }
}
