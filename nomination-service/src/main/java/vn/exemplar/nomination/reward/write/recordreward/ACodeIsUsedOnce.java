package vn.exemplar.nomination.reward.write.recordreward;

import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.reward.events.RewardRecorded;

/** A code names one entry for ever; the same entry may be sent again. */
public final class ACodeIsUsedOnce {

    private ACodeIsUsedOnce() {}

    /** Whether this very entry stands already. */
    public static boolean check(@Nullable RewardRecorded entry, boolean struck, RewardRecorded recorded) {
        if (entry == null) {
            return false;
        }
        if (struck || !saysTheSame(entry, recorded)) {
            throw Refusal.conflict("reward-code-taken", "N9").with("code", recorded.code());
        }
        return true;
    }

    private static boolean saysTheSame(RewardRecorded entry, RewardRecorded other) {
        RewardRecorded sameAct = new RewardRecorded(
                other.rewardId(),
                other.code(),
                other.subjectType(),
                other.personId(),
                other.unit(),
                other.subjectName(),
                other.achievement(),
                other.year(),
                other.form(),
                other.decisionNumber(),
                other.issuedOn(),
                other.file(),
                entry.recordedBy(),
                entry.recordedAt());
        return sameAct.equals(entry);
    }
}
