package vn.exemplar.nomination.nomination.unit.submit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.SettingCode;

@RestController
class SubmitNominationApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;

    SubmitNominationApi(Commands commands, Streams streams, ReferenceFacts facts) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
    }

    @PostMapping("/api/nominations/{id}/submission")
    @RolesAllowed({"UNIT_HEAD", "UNIT_OFFICER"})
    @Operation(
            summary = "Submit a signed nomination, or send a supplement (N5, N7)",
            description = "Inside a window of its programme and year or under its own extension; a supplement until its"
                    + " due date. Earlier cases that it looks like are flagged for the standing office (N9).")
    Receipt submit(@PathVariable String id, Act act) {
        LocalDate today = Today.of(act);
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        ProgrammeTerms terms = facts.programme(nomination.draft().programmeId());
        SubmissionFacts found = new SubmissionFacts(
                facts.unitActive(act.actor().unit(), today),
                terms.definition().version(),
                terms.setting(SettingCode.DOSSIER_CHECK_WORKING_DAYS),
                facts.supplementDueOn(nomination).orElse(null),
                facts.windowsUntil(today));
        return commands.send(new SubmitNomination(id, found, act));
    }
}
