package vn.exemplar.nomination.nomination.office.sendback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.nomination.EvidenceVault;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.SettingCode;

@RestController
class ReturnNominationApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;
    private final EvidenceVault vault;

    ReturnNominationApi(Commands commands, Streams streams, ReferenceFacts facts, EvidenceVault vault) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
        this.vault = vault;
    }

    record Return(
            @Schema(example = "Đề nghị bổ sung một lần đủ các mục dưới đây") @Nullable @Size(max = 2000)
            String note) {}

    @PostMapping("/api/nominations/{id}/return")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Return a dossier once with all defects (N7)",
            description = "The defects are the failed points of the checklist and the confirmed duplicates, so every"
                    + " point must be marked first. The supplement has the working days that the programme"
                    + " says; refused while the calendar of a year that they run into is not published.")
    Receipt giveBack(@PathVariable String id, @Valid @RequestBody Return body, Act act) {
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        ProgrammeTerms terms = facts.programmeOf(nomination);
        int days = terms.setting(SettingCode.SUPPLEMENT_WORKING_DAYS);
        int most = terms.setting(SettingCode.MAX_SUPPLEMENT_ROUNDS);
        ReturnNomination giveBack = new ReturnNomination(id, body.note(), days, facts.workingDays(), most, act);
        return commands.together(List.of(giveBack, vault.opening(id, act))).orElseThrow();
    }
}
