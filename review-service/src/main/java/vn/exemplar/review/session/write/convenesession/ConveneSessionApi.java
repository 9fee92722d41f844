package vn.exemplar.review.session.write.convenesession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.council.OnlyTheSeatHeldThatDayCounts;
import vn.exemplar.review.council.read.seats.SeatsOfTheDay;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.regulation.read.regulationlist.RulesInForce;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors;

@RestController
class ConveneSessionApi {
    private final Commands commands;
    private final SeatsOfTheDay seats;
    private final RulesInForce rules;
    private final ReviewsForDoors reviews;

    ConveneSessionApi(Commands commands, SeatsOfTheDay seats, RulesInForce rules, ReviewsForDoors reviews) {
        this.commands = commands;
        this.seats = seats;
        this.rules = rules;
        this.reviews = reviews;
    }

    @PostMapping("/api/sessions")
    @RolesAllowed("COUNCIL_SECRETARY")
    ResponseEntity<Receipt> convene(@Valid @RequestBody SessionRequest request, Act act) {
        LocalDate today = DayOfTheAct.of(act.at());
        OnlyTheSeatHeldThatDayCounts.requireSecretary(
                seats.of(request.councilId(), act.actor().id(), today));
        RuleVersion rule = rules.of(request.regulationId(), today)
                .orElseThrow(() -> Refusal.unprocessable("regulation-not-in-force", "R1")
                        .with("regulation", request.regulationId()));
        String sessionId = act.newId("session");
        ConveneSession command = new ConveneSession(
                sessionId, request.councilId(), rule, request.heldAt(), request.place(), request.agenda(), act);
        if (!reviews.allExist(request.agenda().stream().distinct().toList())) {
            throw Refusal.unprocessable("agenda-names-unknown-item", "R7");
        }
        Receipt receipt = commands.send(sessionId, command, act);
        return Created.below(sessionId, receipt);
    }

    record SessionRequest(
            @NotBlank String councilId,
            @NotBlank String regulationId,
            @NotNull Instant heldAt,
            @NotBlank @Size(max = 300) String place,
            @NotEmpty @Size(max = 200) List<@NotBlank String> agenda) {}
}
