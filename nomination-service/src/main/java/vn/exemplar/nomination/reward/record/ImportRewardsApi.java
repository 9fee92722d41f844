package vn.exemplar.nomination.reward.record;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.reward.RecordReward;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.RewardFacts;

@RestController
class ImportRewardsApi {
    private final Commands commands;
    private final RewardFacts rewards;

    ImportRewardsApi(Commands commands, RewardFacts rewards) {
        this.commands = commands;
        this.rewards = rewards;
    }

    record Rewards(@NotEmpty @Size(max = 500) List<@Valid @NotNull RewardBody> rewards) {}

    enum Outcome {
        RECORDED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param row from 1
     * @param problem code of the refusal; null without one
     */
    record Row(
            int row, String code, Outcome outcome, @Nullable String problem) {}

    record Imported(long recorded, long unchanged, long refused, List<Row> rows) {}

    @PostMapping("/api/rewards/import")
    @RolesAllowed("STANDING_OFFICER")
    @Operation(
            summary = "Enter many earlier rewards (N9)",
            description =
                    "A malformed row refuses the whole import and names the row. Otherwise each row is entered for"
                            + " itself: an entry that stands is passed over, so an import may be sent again.")
    Imported imported(@Valid @RequestBody Rewards body, Act act) {
        List<Reward> entries = body.rewards().stream().map(RewardBody::entry).toList();
        Set<Reward> standing = entries.stream().filter(rewards::hold).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        for (Reward entry : entries) {
            int row = rows.size() + 1;
            rows.add(
                    standing.contains(entry)
                            ? new Row(row, entry.code(), Outcome.UNCHANGED, null)
                            : entered(row, entry, act.part(row + " " + entry.code())));
        }
        return new Imported(
                count(rows, Outcome.RECORDED), count(rows, Outcome.UNCHANGED), count(rows, Outcome.REFUSED), rows);
    }

    private Row entered(int row, Reward entry, Act act) {
        try {
            boolean recorded = commands.carryOut(new RecordReward(entry, act)).isPresent();
            return new Row(row, entry.code(), recorded ? Outcome.RECORDED : Outcome.UNCHANGED, null);
        } catch (Refusal refusal) {
            return new Row(row, entry.code(), Outcome.REFUSED, refusal.code());
        }
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
