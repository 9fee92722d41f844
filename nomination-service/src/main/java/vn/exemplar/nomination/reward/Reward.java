package vn.exemplar.nomination.reward;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.reward.RewardEvent.RewardRecorded;
import vn.exemplar.nomination.reward.RewardEvent.RewardStruck;

/** An entry of the register: whom, for what, by which decision. */
public record Reward(
        String code,
        String subjectType,
        @Nullable String personId,
        String unit,
        @Personal String subjectName,
        @Personal String achievement,
        int year,
        String form,
        String decisionNumber,
        LocalDate issuedOn,
        @Personal @Nullable String file,
        @JsonIgnore boolean struck) {
    public static final Reward NONE = new Reward("", "", null, "", "", "", 0, "", "", LocalDate.MIN, null, false);

    public Reward after(RewardEvent event) {
        return switch (event) {
            case RewardRecorded entry ->
                new Reward(
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
                        false);
            case RewardStruck gone ->
                new Reward(
                        code,
                        subjectType,
                        personId,
                        unit,
                        subjectName,
                        achievement,
                        year,
                        form,
                        decisionNumber,
                        issuedOn,
                        file,
                        true);
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    /** The code is what an entry is known by, so no two can bear the same. */
    public static String idOf(String code) {
        return "reward:" + code;
    }

    /** Of the achievement that was recognised with a nomination. */
    public static String codeOf(String nominationId, int achievement) {
        return nominationId + '.' + achievement;
    }

    @AggregateRoot(type = "Reward")
    static class RewardStream extends StreamOf<Reward, RewardEvent> {
        RewardStream() {
            super(NONE, RewardEvent::rewardId, Reward::after);
        }
    }
}
