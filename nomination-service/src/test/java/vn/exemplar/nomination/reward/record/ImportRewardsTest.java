package vn.exemplar.nomination.reward.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.reward.RewardEvents.RECORDED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.reward.RecordReward;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.RewardEvent;
import vn.exemplar.nomination.reward.RewardEvents;
import vn.exemplar.nomination.reward.RewardFacts;
import vn.exemplar.nomination.reward.record.ImportRewardsApi.Imported;
import vn.exemplar.nomination.reward.record.ImportRewardsApi.Outcome;
import vn.exemplar.nomination.reward.record.ImportRewardsApi.Rewards;
import vn.exemplar.nomination.reward.record.ImportRewardsApi.Row;

class ImportRewardsTest {
    private final Map<String, Optional<Receipt>> answers = new HashMap<>();
    private final RewardFacts facts = RewardEvents.nothingKnown();
    private final Map<String, Reward> register = new HashMap<>();

    @Test
    void another_entry_under_the_code_of_a_row_above_is_refused_on_its_row_N9() {
        Imported imported =
                imported(body("A-1", "Xây 9 căn nhà"), body("A-1", "Xây 10 căn nhà"), body("A-2", "Hiến máu"));
        assertThat(imported.rows())
                .containsExactly(
                        row(1, "A-1", Outcome.RECORDED, null),
                        row(2, "A-1", Outcome.REFUSED, "reward-code-taken"),
                        row(3, "A-2", Outcome.RECORDED, null));
        assertThat(imported).isEqualTo(new Imported(2, 0, 1, imported.rows()));
        assertThat(register.get(Reward.idOf("A-1")).achievement()).isEqualTo("Xây 9 căn nhà");
    }

    @Test
    void the_entry_of_a_row_above_once_more_says_nothing_new_N9() {
        Imported imported = imported(body("A-1", "Xây 9 căn nhà"), body("A-1", "Xây 9 căn nhà"));
        assertThat(imported.rows())
                .containsExactly(row(1, "A-1", Outcome.RECORDED, null), row(2, "A-1", Outcome.UNCHANGED, null));
    }

    private Imported imported(RewardBody... rows) {
        Commands commands = decisions -> answered((RecordReward) decisions.getFirst());
        return new ImportRewardsApi(commands, facts).imported(new Rewards(List.of(rows)), Acts.standingOffice());
    }

    /** As the ledger does: the second command with the id of another is answered as that one was. */
    private Optional<Receipt> answered(RecordReward command) {
        String id = command.act().commandId();
        return answers.computeIfAbsent(id, first -> decided(command));
    }

    private Optional<Receipt> decided(RecordReward command) {
        Reward before = register.getOrDefault(command.subject(), Reward.NONE);
        Optional<RewardEvent> event = command.decide(before).stream().findFirst();
        event.ifPresent(recorded -> register.put(command.subject(), before.after(recorded)));
        return event.map(recorded -> new Receipt(
                command.subject(),
                command.act().commandId(),
                0,
                0,
                0,
                "",
                command.act().at()));
    }

    private static Row row(int row, String code, Outcome outcome, @Nullable String problem) {
        return new Row(row, code, outcome, problem);
    }

    private static RewardBody body(String code, String achievement) {
        return new RewardBody(
                code,
                new RewardBody.Subject("INDIVIDUAL", "p23", RECORDED.unit(), RECORDED.subjectName()),
                achievement,
                RECORDED.year(),
                RECORDED.form(),
                new RewardBody.Decision(RECORDED.decisionNumber(), RECORDED.issuedOn()),
                null);
    }
}
