package vn.exemplar.nomination.nomination.office.endcheck;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.ReferenceFacts;
import vn.exemplar.nomination.programme.SettingCode;

@RestController
class EndCheckApi {
    private final Commands commands;
    private final Streams streams;
    private final ReferenceFacts facts;

    EndCheckApi(Commands commands, Streams streams, ReferenceFacts facts) {
        this.commands = commands;
        this.streams = streams;
        this.facts = facts;
    }

    record End(
            @Schema(example = "Đã hết số lần bổ sung mà hồ sơ vẫn thiếu các mục dưới đây") @Nullable @Size(max = 2000)
            String note) {}

    @PostMapping("/api/nominations/{id}/non-acceptance")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Do not accept a dossier that still fails after its last supplement (N7)",
            description = "Its reasons are the failed points of the checklist and the confirmed duplicates, so every"
                    + " point must be marked first. Refused while the dossier may still be returned.")
    Receipt end(@PathVariable String id, @Valid @RequestBody End body, Act act) {
        Nomination nomination = streams.state(Nomination.class, id).seenBy(act.actor());
        int most = facts.programmeOf(nomination).setting(SettingCode.MAX_SUPPLEMENT_ROUNDS);
        return commands.send(new EndCheck(id, body.note(), most, act));
    }
}
