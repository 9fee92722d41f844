package vn.exemplar.nomination.programme.write.activateprogramme;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.programme.write.ProgrammeId;

@RestController
class ActivateProgrammeApi {
    private final Commands commands;

    ActivateProgrammeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/programmes/{id}/activation")
    @RolesAllowed("STANDING_OFFICER")
    Receipt activate(@PathVariable String id, Act act) {
        String aggregateId = new ProgrammeId(id).aggregateId();
        return commands.send(aggregateId, new ActivateProgramme(aggregateId, act), act);
    }
}
