package vn.exemplar.review.session.convene;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.RegulationFacts;
import vn.exemplar.review.session.AgendaItems;

@RestController
class ConveneSessionApi {
    private final Commands commands;
    private final CouncilFacts councils;
    private final RegulationFacts regulations;
    private final AgendaItems items;

    ConveneSessionApi(Commands commands, CouncilFacts councils, RegulationFacts regulations, AgendaItems items) {
        this.commands = commands;
        this.councils = councils;
        this.regulations = regulations;
        this.items = items;
    }

    @PostMapping("/api/sessions")
    @RolesAllowed("COUNCIL_SECRETARY")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> convene(@Valid @RequestBody SessionRequest request, Act act) {
        ConveneSession command = new ConveneSession(
                act.newId("session"),
                request.councilId(),
                request.regulationId(),
                request.heldAt(),
                request.place(),
                request.agenda(),
                councils.seatsOf(request.councilId(), act),
                regulations.inForce(request.regulationId(), DayOfTheAct.of(act.at())),
                items.allExist(request.agenda()),
                act);
        return Created.below(command.subject(), commands.send(command));
    }

    record SessionRequest(
            @NotBlank String councilId,
            @NotBlank String regulationId,
            @NotNull Instant heldAt,
            @NotBlank @Size(max = 300) String place,
            @NotEmpty @Size(max = 200) List<@NotBlank String> agenda) {}
}
