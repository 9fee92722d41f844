package vn.exemplar.nomination.reward;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.reward.RewardEvent.RewardRecorded;

/** By an officer, or of a recognition of our own. */
public record RecordReward(Reward entry, Act act) implements Decision<Reward, RewardEvent> {

    @Override
    public String subject() {
        return Reward.idOf(entry.code());
    }

    /** A code names one entry for ever; the same entry once more says nothing new. */
    @Override
    public List<RewardEvent> decide(Reward reward) {
        refuseUnless(
                !reward.exists() || reward.equals(entry),
                () -> conflict("reward-code-taken", "N9").with("code", entry.code()));
        return reward.exists() ? List.of() : List.of(recorded());
    }

    private RewardRecorded recorded() {
        return new RewardRecorded(
                subject(),
                entry.code(),
                entry.subjectType(),
                entry.personId(),
                entry.unit(),
                entry.subjectName(),
                entry.achievement(),
                entry.year(),
                entry.form(),
                entry.decisionNumber(),
                entry.issuedOn(),
                entry.file(),
                act.actor().id(),
                act.at());
    }
}
