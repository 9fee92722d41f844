package vn.exemplar.nomination.programme.write.draftprogramme;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.Created;
import vn.exemplar.nomination.programme.DefaultSettings;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.write.ProgrammeId;

@RestController
class DraftProgrammeApi {
    private final Commands commands;

    DraftProgrammeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/programmes")
    @RolesAllowed("STANDING_OFFICER")
    ResponseEntity<Receipt> draft(@RequestBody ProgrammeDefinition body, Act act) {
        EveryPartIsGiven.check(body);
        ProgrammeId id = new ProgrammeId(body.programmeId());
        Receipt receipt = commands.send(
                id.aggregateId(), new DraftProgramme(id.aggregateId(), DefaultSettings.complete(body), act), act);
        return Created.below(id.value(), receipt);
    }
}
