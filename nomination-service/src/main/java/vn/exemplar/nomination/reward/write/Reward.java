package vn.exemplar.nomination.reward.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.reward.events.RewardRecorded;
import vn.exemplar.nomination.reward.events.RewardStruck;
import vn.exemplar.nomination.reward.write.recordreward.ACodeIsUsedOnce;
import vn.exemplar.nomination.reward.write.recordreward.RecordReward;
import vn.exemplar.nomination.reward.write.strikereward.OnlyAStandingEntryIsStruck;
import vn.exemplar.nomination.reward.write.strikereward.StrikeReward;

@AggregateRoot
class Reward {
    @AggregateIdentifier
    private @Nullable String rewardId;

    private @Nullable RewardRecorded entry;
    private boolean struck;

    Reward() {}

    /** The same entry once more says nothing new. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordReward command) {
        RewardRecorded recorded = command.recorded();
        if (!ACodeIsUsedOnce.check(entry, struck, recorded)) {
            apply(recorded);
        }
    }

    @CommandHandler
    void decide(StrikeReward command) {
        OnlyAStandingEntryIsStruck.check(struck);
        apply(command.struck());
    }

    @EventSourcingHandler
    void evolve(RewardRecorded event) {
        rewardId = event.rewardId();
        entry = event;
    }

    @EventSourcingHandler
    void evolve(RewardStruck event) {
        struck = true;
    }
}
