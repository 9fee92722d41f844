package vn.exemplar.review.review.member.declare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.council.CouncilFacts;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.review.Declaration;

@RestController
class DeclareConflictApi {
    private final Commands commands;
    private final CouncilFacts councils;

    DeclareConflictApi(Commands commands, CouncilFacts councils) {
        this.commands = commands;
        this.councils = councils;
    }

    @PostMapping("/api/reviews/{id}/conflict-declarations")
    @RolesAllowed({"COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER"})
    Receipt declare(@PathVariable String id, @Valid @RequestBody DeclarationRequest request, Act act) {
        Seat seat = Seat.require(councils.seatOf(act));
        return commands.send(new DeclareConflict(id, seat, request.declaration(), request.reason(), act));
    }

    record DeclarationRequest(
            @NotNull Declaration declaration,
            @Nullable @Size(max = 2000) String reason) {}
}
