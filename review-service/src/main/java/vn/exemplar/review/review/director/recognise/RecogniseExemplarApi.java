package vn.exemplar.review.review.director.recognise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;

@RestController
class RecogniseExemplarApi {
    private final Commands commands;

    RecogniseExemplarApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/reviews/{id}/recognition")
    @RolesAllowed("DIRECTOR")
    Receipt recognise(@PathVariable String id, @Valid @RequestBody RecognitionRequest request, Act act) {
        return commands.send(new RecogniseExemplar(id, request.decisionNumber(), request.decidedOn(), act));
    }

    record RecognitionRequest(
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotNull LocalDate decidedOn) {}
}
