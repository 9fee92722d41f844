package vn.exemplar.nomination.erasure;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.settings.ExemplarSettings;
import vn.exemplar.chassis.view.ViewPositions;
import vn.exemplar.chassis.view.ViewsBehind;
import vn.exemplar.nomination.delegation.Delegation;
import vn.exemplar.nomination.delegation.list.DelegationView;
import vn.exemplar.nomination.delegation.list.DelegationViews;
import vn.exemplar.nomination.lead.Lead;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.people.PersonId;
import vn.exemplar.nomination.reward.Reward;
import vn.exemplar.nomination.reward.list.RewardViews;

/** What this service holds about a person. */
@Component
public class RecordsOfPerson {
    private final NominationViews nominations;
    private final RewardViews rewards;
    private final DelegationViews delegations;
    private final Streams streams;
    private final ViewPositions views;
    private final Duration patience;

    RecordsOfPerson(
            NominationViews nominations,
            RewardViews rewards,
            DelegationViews delegations,
            Streams streams,
            ViewPositions positions,
            ExemplarSettings settings) {
        this.nominations = nominations;
        this.rewards = rewards;
        this.delegations = delegations;
        this.streams = streams;
        this.views = positions.of(Set.of("View_Nominations", "View_Rewards", "View_Delegations"));
        this.patience = settings.web().decisionPatience();
    }

    /**
     * All that was in the ledger at the time of the call, for an order that must miss nothing: of a person, and with
     * what is named besides.
     *
     * @throws ViewsBehind when the views that tell it took too long; the caller is told 503
     */
    public CoveredRecords allOf(@Nullable String personId, CoveredRecords named) {
        long head = views.head();
        if (!views.await(head, patience)) {
            throw new ViewsBehind(head, views.viewed());
        }
        return personId == null ? withRecognitions(named) : of(personId).and(withRecognitions(named));
    }

    private CoveredRecords withRecognitions(CoveredRecords covered) {
        List<String> recognised = rewards.ofNominations(covered.nominations());
        return covered.and(new CoveredRecords(List.of(), List.of(), recognised, List.of()));
    }

    /** All that bears the person's id, the leads that their nominations came from, and what was recognised with these. */
    public CoveredRecords of(String personId) {
        List<NominationView> ofPerson = nominations.ofPerson(personId);
        return withRecognitions(new CoveredRecords(
                ofPerson.stream().map(NominationView::id).toList(),
                ofPerson.stream()
                        .flatMap(nomination -> Stream.ofNullable(nomination.leadId()))
                        .toList(),
                rewards.ofPerson(personId),
                delegations.of(personId).stream().map(DelegationView::id).toList()));
    }

    /**
     * Of records that were named by their ids.
     *
     * @throws Refusal when one of them is not there, is of another kind or may not be seen; which of it, is not told
     */
    public void refuseUnlessThere(CoveredRecords named, Actor actor) {
        named.nominations().forEach(id -> check(nomination(id).mayBeSeenBy(actor), id, "nomination-not-found"));
        named.leads().forEach(id -> check(seen(lead(id), actor), id, "lead-not-found"));
        named.rewards().forEach(id -> check(reward(id).exists(), id, "reward-not-found"));
    }

    private static boolean seen(Lead lead, Actor actor) {
        return lead.exists() && lead.mayBeSeenBy(actor);
    }

    private static void check(boolean there, String id, String code) {
        refuseUnless(there, () -> Refusal.notFound(code, "A4").with("id", id));
    }

    /** Whether somebody is the person, wrote or signed one of the records, or is whom it tells of. */
    public boolean concern(String somebody, @Nullable String person, CoveredRecords covered) {
        return PersonId.isOf(somebody, person)
                || covered.nominations().stream().anyMatch(id -> nomination(id).concerns(somebody))
                || covered.leads().stream().anyMatch(id -> lead(id).reportedBy().equals(somebody))
                || covered.rewards().stream()
                        .anyMatch(id -> PersonId.isOf(somebody, reward(id).personId()))
                || covered.delegations().stream()
                        .map(id -> streams.state(Delegation.class, id))
                        .anyMatch(one -> PersonId.isOf(somebody, one.delegate())
                                || one.grantedBy().equals(somebody));
    }

    private Nomination nomination(String id) {
        return streams.state(Nomination.class, id);
    }

    private Lead lead(String id) {
        return streams.state(Lead.class, id);
    }

    private Reward reward(String id) {
        return streams.state(Reward.class, id);
    }
}
