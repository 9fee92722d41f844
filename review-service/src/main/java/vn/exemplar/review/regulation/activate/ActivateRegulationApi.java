package vn.exemplar.review.regulation.activate;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.review.regulation.Regulation;

@RestController
class ActivateRegulationApi {
    private final Commands commands;

    ActivateRegulationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/regulations/{id}/activation")
    @RolesAllowed("DIRECTOR")
    Receipt activate(@PathVariable String id, Act act) {
        return commands.send(new ActivateRegulation(Regulation.id(id), act));
    }
}
