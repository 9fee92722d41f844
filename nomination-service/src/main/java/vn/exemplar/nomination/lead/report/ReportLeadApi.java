package vn.exemplar.nomination.lead.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.unit.UnitFacts;

@RestController
class ReportLeadApi {
    private final Commands commands;
    private final UnitFacts units;

    ReportLeadApi(Commands commands, UnitFacts units) {
        this.commands = commands;
        this.units = units;
    }

    /** @param unit the reporter's own when it is left out */
    record Report(
            @Schema(example = "Tổ Sóng bản xa") @NotBlank @Size(max = 200)
            String about,

            @Schema(example = "BCVT") @Nullable @Size(max = 20)
            String unit,

            @Schema(example = "Đưa sóng tới 11 thôn vùng lõm trong một năm") @NotBlank @Size(max = 2000)
            String paragraph) {}

    @PostMapping("/api/leads")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER"})
    @Operation(
            summary = "Report a lead: who or what, where, one paragraph (N1)",
            description = "Seen by the unit, the reporter's unit and the standing office.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> report(@Valid @RequestBody Report body, Act act) {
        String id = act.newId("lead");
        String given = body.unit();
        String unit = given == null || given.isBlank() ? act.actor().unit() : given.strip();
        ReportLead command = new ReportLead(
                id,
                body.about().strip(),
                unit,
                units.active(unit, Today.of(act)),
                body.paragraph().strip(),
                act);
        return Created.below(id, commands.send(command));
    }
}
