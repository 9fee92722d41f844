package vn.exemplar.review.review.write.recogniseexemplar;

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
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.review.read.reviewlist.ReviewsForDoors;

@RestController
class RecogniseExemplarApi {
    private final Commands commands;
    private final ReviewsForDoors reviews;

    RecogniseExemplarApi(Commands commands, ReviewsForDoors reviews) {
        this.commands = commands;
        this.reviews = reviews;
    }

    @PostMapping("/api/reviews/{id}/recognition")
    @RolesAllowed("DIRECTOR")
    Receipt recognise(@PathVariable String id, @Valid @RequestBody RecognitionRequest request, Act act) {
        if (reviews.isShutOut(act.actor().id(), id)) {
            throw Refusal.notFound("review-unknown", "R4");
        }
        return commands.send(id, new RecogniseExemplar(id, request.decisionNumber(), request.decidedOn(), act), act);
    }

    record RecognitionRequest(
            @NotBlank @Size(max = 60) String decisionNumber,
            @NotNull LocalDate decidedOn) {}
}
