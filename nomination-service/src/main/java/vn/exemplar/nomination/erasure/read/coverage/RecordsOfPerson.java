package vn.exemplar.nomination.erasure.read.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.delegation.list.DelegationView;
import vn.exemplar.nomination.delegation.list.DelegationViews;
import vn.exemplar.nomination.erasure.events.CoveredRecords;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.reward.read.rewardlist.RewardView;
import vn.exemplar.nomination.reward.read.rewardlist.RewardViews;
import vn.exemplar.nomination.reward.write.recordreward.RewardBody;

/** What this service holds about a person. */
@Component
public class RecordsOfPerson {
    private final NominationViews nominations;
    private final RewardViews rewards;
    private final DelegationViews delegations;
    private final LedgerReader ledger;

    RecordsOfPerson(
            NominationViews nominations, RewardViews rewards, DelegationViews delegations, LedgerReader ledger) {
        this.nominations = nominations;
        this.rewards = rewards;
        this.delegations = delegations;
        this.ledger = ledger;
    }

    /** All that bears the person's id, and the leads that nominations of the person came from. */
    public CoveredRecords of(@Nullable String personId) {
        if (personId == null) {
            return new CoveredRecords(List.of(), List.of(), List.of(), List.of());
        }
        List<NominationView> ofPerson = nominations.ofPerson(personId);
        return new CoveredRecords(
                ofPerson.stream().map(NominationView::id).toList(),
                ofPerson.stream()
                        .flatMap(nomination -> Stream.ofNullable(nomination.leadId()))
                        .toList(),
                rewards.ofPerson(personId).stream()
                        .map(RewardView::code)
                        .map(RewardBody::idOf)
                        .toList(),
                delegations.of(personId).stream().map(DelegationView::id).toList());
    }

    /**
     * The same records.
     *
     * @throws Refusal when there never was one of them
     */
    public CoveredRecords existing(CoveredRecords named) {
        named.nominations().forEach(id -> check(id, "nomination-not-found"));
        named.leads().forEach(id -> check(id, "lead-not-found"));
        named.rewards().forEach(id -> check(id, "reward-not-found"));
        return named;
    }

    private void check(String id, String code) {
        if (ledger.lastSequenceOf(id).isEmpty()) {
            throw Refusal.notFound(code, "A4").with("id", id);
        }
    }
}
