package vn.exemplar.review.regulation.draft;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import vn.exemplar.review.regulation.Regulation;
import vn.exemplar.review.regulation.RegulationForm;

@RestController
class DraftRegulationApi {
    private final Commands commands;

    DraftRegulationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/regulations")
    @RolesAllowed("STANDING_OFFICER")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draft(@Valid @RequestBody RegulationRequest request, Act act) {
        DraftRegulation command = new DraftRegulation(
                Regulation.id(request.id()), request.version(), request.form().terms(), act);
        return Created.below(request.id(), commands.send(command));
    }

    record RegulationRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String id,

            @Min(1) int version,
            @JsonUnwrapped @NotNull @Valid RegulationForm form) {}
}
