package vn.exemplar.nomination.programme.activate;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.ProgrammeId;

@RestController
class ActivateProgrammeApi {
    private final Commands commands;

    ActivateProgrammeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/programmes/{id}/activation")
    @RolesAllowed("STANDING_OFFICER")
    Receipt activate(@PathVariable String id, Act act) {
        return commands.send(new ActivateProgramme(new ProgrammeId(id).aggregateId(), act));
    }
}
