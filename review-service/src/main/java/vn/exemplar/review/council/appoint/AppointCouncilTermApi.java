package vn.exemplar.review.council.appoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
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
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.review.council.CouncilRole;
import vn.exemplar.review.council.CouncilTerm;
import vn.exemplar.review.council.Seat;

@RestController
class AppointCouncilTermApi {
    private final Commands commands;

    AppointCouncilTermApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/councils")
    @RolesAllowed("DIRECTOR")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> appoint(@Valid @RequestBody CouncilRequest request, Act act) {
        return Created.below(request.id(), commands.send(request.toCommand(act)));
    }

    record CouncilRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
            String id,

            @NotNull LocalizedText name,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotEmpty List<@Valid SeatRequest> seats) {

        AppointCouncilTerm toCommand(Act act) {
            List<Seat> dated = seats.stream().map(seat -> seat.within(from, to)).toList();
            return new AppointCouncilTerm(CouncilTerm.id(id), name.vi(), name.en(), from, to, dated, act);
        }
    }

    record SeatRequest(
            @NotBlank String memberId,
            @NotBlank String unit,
            @NotNull CouncilRole role,
            boolean voting,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Seat within(LocalDate termFrom, LocalDate termTo) {
            return new Seat(memberId, unit, role, voting, from == null ? termFrom : from, to == null ? termTo : to);
        }
    }
}
