package vn.exemplar.nomination.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.nomination.delegation.list.DelegationView;
import vn.exemplar.nomination.delegation.list.DelegationViews;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.reward.list.RewardViews;

/** What this service holds about a person. */
@Component
public class RecordsOfPerson {
    private final NominationViews nominations;
    private final RewardViews rewards;
    private final DelegationViews delegations;
    private final LedgerReader ledger;
    private final ViewPositions views;
    private final Duration patience;

    RecordsOfPerson(
            NominationViews nominations,
            RewardViews rewards,
            DelegationViews delegations,
            LedgerReader ledger,
            ViewPositions positions,
            ExemplarSettings settings) {
        this.nominations = nominations;
        this.rewards = rewards;
        this.delegations = delegations;
        this.ledger = ledger;
        this.views = positions.of(Set.of("View_Nominations", "View_Rewards", "View_Delegations"));
        this.patience = settings.web().decisionPatience();
    }

    /**
     * All that was in the ledger at the time of the call, for an order that must miss nothing.
     *
     * @throws ViewsBehind when the views that tell it took too long; the caller is told 503
     */
    public CoveredRecords allOf(String personId) {
        long head = views.head();
        if (!views.await(head, patience)) {
            throw new ViewsBehind(head, views.viewed());
        }
        return of(personId);
    }

    /** All that bears the person's id, and the leads that nominations of the person came from. */
    public CoveredRecords of(String personId) {
        List<NominationView> ofPerson = nominations.ofPerson(personId);
        return new CoveredRecords(
                ofPerson.stream().map(NominationView::id).toList(),
                ofPerson.stream()
                        .flatMap(nomination -> Stream.ofNullable(nomination.leadId()))
                        .toList(),
                rewards.ofPerson(personId),
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
