package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.nomination.Nominations.DAYS;
import static vn.exemplar.nomination.nomination.Nominations.DUE;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

/** What is remembered after each event, and the words that rules use of it. */
class NominationTest {
    private static final Nominations N01 = Nominations.sample("N01");

    @Test
    void a_draft_remembers_who_wrote_what_for_which_programme_N2() {
        Nomination nomination = none().given(N01.drafted("lead-1")).state();
        Draft draft = nomination.draft();
        assertThat(nomination.id()).isEqualTo(N01.id());
        assertThat(nomination.version()).isZero();
        assertThat(nomination.changedAt()).isEqualTo(Acts.NOW);
        assertThat(nomination.content()).isEqualTo(N01.content());
        assertThat(nomination.lifecycle()).isEqualTo(new Lifecycle(NominationState.DRAFT, null, false));
        assertThat(List.of(draft.nominatingUnit(), draft.programmeId())).containsExactly("TTCNTT", "2021-2025");
        assertThat(draft.programmeVersion()).isEqualTo(1);
        assertThat(draft.leadId()).isEqualTo("lead-1");
        assertThat(draft.criteria()).isEqualTo(N01.criteria());
        assertThat(List.of(draft.draftedBy(), draft.savedBy())).containsOnly("p16");
        assertThat(draft.participants().draftedBy()).containsExactly("p16");
        assertThat(draft.participants().evidenceBy()).containsExactly("p16");
    }

    @Test
    void who_brought_no_evidence_is_not_among_those_who_did_N2() {
        Nominations bare = Nominations.sample("N01");
        bare.body().putArray("evidence");
        bare.body().path("claims").forEach(claim -> ((ObjectNode) claim).putArray("evidence"));
        assertThat(bare.asDraft().state().draft().participants().evidenceBy()).isEmpty();
        Draft saved = bare.asDraft().given(bare.claimSaved("Viết lại")).state().draft();
        assertThat(saved.participants().evidenceBy()).isEmpty();
        Draft brought = bare.asDraft().given(N01.revised(bare)).state().draft();
        assertThat(brought.participants().evidenceBy()).containsExactly("p16");
    }

    @Test
    void a_save_remembers_the_version_of_each_claim_that_it_changed_N2() {
        String first = N01.content().claims().getFirst().criterionId();
        Nomination saved = N01.asDraft().given(N01.claimSaved("Viết lại")).state();
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.draft().claimVersion(first)).isEqualTo(1);
        assertThat(saved.draft().claimVersion("1.G.04")).isZero();
        assertThat(saved.content().claims().getFirst().text()).isEqualTo("Viết lại");
        Nomination removed =
                N01.asDraft().given(N01.withoutFirstClaim().revised(N01)).state();
        assertThat(removed.draft().claimVersion(first)).isEqualTo(1);
        assertThat(removed.draft().criteria()).isEqualTo(N01.criteria());
    }

    @Test
    void a_sign_off_stands_until_it_is_dropped_or_the_dossier_comes_back_N4() {
        Nomination signed = N01.asSigned().state();
        assertThat(signed.state()).isEqualTo(NominationState.SIGNED_OFF);
        assertThat(signed.sending().signOff())
                .isEqualTo(new Sending.SignOff("p13", "HEAD", null, true, Acts.NOW, N01.files()));
        assertThat(signed.sending().signedFiles()).isEqualTo(N01.files()).isNotEmpty();
        assertThat(signed.draft().participants().signedOffBy()).isEqualTo("p13");
        assertThat(signed.draft().participants().draftedBy()).containsExactly("p16");
        Nomination dropped = N01.asSigned().given(N01.signOffDropped()).state();
        assertThat(dropped.state()).isEqualTo(NominationState.DRAFT);
        assertThat(dropped.sending().signOff()).isNull();
        assertThat(dropped.sending().signedFiles()).isEmpty();
        Nomination again = N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.signOffDropped())
                .state();
        assertThat(again.state()).isEqualTo(NominationState.RETURNED);
        assertThat(N01.asReturned("1.G.01").state().sending().signOff()).isNull();
    }

    @Test
    void the_first_submission_is_remembered_with_its_place_in_the_stream_N5() {
        Nomination submitted = N01.asSubmitted().state();
        Sending.Submission first = new Sending.Submission(Acts.NOW, 2);
        assertThat(submitted.lifecycle()).isEqualTo(new Lifecycle(NominationState.SUBMITTED, null, true));
        assertThat(submitted.underCheck()).isTrue();
        assertThat(submitted.sending().submission()).isEqualTo(first);
        Nomination later =
                N01.asSupplementedTwice("1.G.01").given(N01.accepted()).state();
        assertThat(later.sending().submission()).isEqualTo(first);
        assertThat(later.sending().signOff()).isNotNull();
    }

    @Test
    void an_extension_lasts_until_its_last_day_N5() {
        Sending extended = N01.asSigned().given(N01.extended(DUE)).state().sending();
        assertThat(extended.extendedTo(DUE)).isTrue();
        assertThat(extended.extendedTo(DUE.plusDays(1))).isFalse();
        assertThat(extended.extension()).isEqualTo(new Sending.Extension(DUE, "Bão lũ", Acts.NOW));
        assertThat(extended.signOff()).isNotNull();
        assertThat(N01.asSigned().state().sending().extendedTo(DUE)).isFalse();
        assertThat(N01.asDraft()
                        .given(N01.extended(DUE), N01.signedOff())
                        .state()
                        .sending()
                        .extendedTo(DUE))
                .isTrue();
    }

    @Test
    void a_return_counts_and_tells_defects_and_working_days_until_the_supplement_comes_N7() {
        Check returned = N01.asReturned("1.G.01").state().check();
        assertThat(returned.returns()).isEqualTo(1);
        assertThat(returned.workingDays()).isEqualTo(DAYS);
        assertThat(returned.termBy()).isEqualTo("p10");
        assertThat(N01.asReturned("1.G.01").state().awaitedRound()).isEqualTo(1);
        assertThat(returned.defects()).isEqualTo(N01.returned(1, "1.G.01").defects());
        Nomination sent = N01.asReturned("1.G.01")
                .given(N01.signedOff(), N01.supplementSent(1))
                .state();
        Check supplemented = sent.check();
        assertThat(sent.awaitedRound()).isZero();
        assertThat(supplemented.returns()).isEqualTo(1);
        assertThat(supplemented.defects()).isEqualTo(returned.defects());
        Nomination ended = N01.asSupplementedTwice("1.G.01")
                .given(N01.notAccepted(2, "1.G.01", "1.G.04"))
                .state();
        assertThat(ended.state()).isEqualTo(NominationState.NOT_ACCEPTED);
        assertThat(ended.check().defects()).hasSize(2);
    }

    @Test
    void a_hold_keeps_where_the_nomination_goes_on_N8() {
        Nomination held = N01.asReturned("1.G.01").given(N01.held()).state();
        assertThat(held.lifecycle()).isEqualTo(new Lifecycle(NominationState.HELD, NominationState.RETURNED, true));
        assertThat(held.halt().hold())
                .isEqualTo(new Halt.Hold("INSPECTION", "Thông báo thanh tra 12/TB-TTr", Acts.NOW, "p10"));
        assertThat(held.awaitedRound()).isEqualTo(1);
        Nomination released =
                N01.asReturned("1.G.01").given(N01.held(), N01.released(1)).state();
        assertThat(released.state()).isEqualTo(NominationState.RETURNED);
        assertThat(released.awaitedRound()).isEqualTo(1);
        assertThat(released.halt().hold()).isNull();
        assertThat(released.halt().conclusion()).isEqualTo(N01.conclusion());
    }

    @Test
    void a_withdrawal_concludes_no_matter_and_the_council_may_have_been_sooner_N8() {
        Nomination withdrawn =
                N01.asAccepted().given(N01.held(), N01.withdrawn(true)).state();
        assertThat(withdrawn.lifecycle())
                .isEqualTo(new Lifecycle(NominationState.WITHDRAWN, NominationState.ACCEPTED, true));
        assertThat(withdrawn.halt().hold()).isNotNull();
        Nomination back = withdrawn.after(N01.withdrawalOvertaken());
        assertThat(back.lifecycle()).isEqualTo(new Lifecycle(NominationState.HELD, NominationState.ACCEPTED, true));
        assertThat(back.after(N01.released(0)).state()).isEqualTo(NominationState.ACCEPTED);
        assertThat(withdrawn.halt().withdrawal()).isEqualTo(new Halt.Withdrawal("Đơn vị đề nghị rút", Acts.NOW, null));
        Nomination overtaken = N01.asAccepted()
                .given(N01.withdrawn(true), N01.withdrawalOvertaken())
                .state();
        assertThat(overtaken.state()).isEqualTo(NominationState.ACCEPTED);
        assertThat(Objects.requireNonNull(overtaken.halt().withdrawal()).overtakenBy())
                .isEqualTo(Acts.NOW);
        assertThat(N01.asSubmitted()
                        .given(N01.withdrawn(false))
                        .state()
                        .lifecycle()
                        .heldFrom())
                .isNull();
    }

    @Test
    void what_was_expired_or_accepted_stands_so_N7_N8() {
        assertThat(N01.asReturned("1.G.01").given(N01.expired()).state().state())
                .isEqualTo(NominationState.EXPIRED);
        assertThat(N01.asAccepted().state().state()).isEqualTo(NominationState.ACCEPTED);
    }

    @Test
    void an_order_to_erase_is_remembered_until_it_is_done_A4() {
        assertThat(N01.asDraft().state().erasure()).isEqualTo(new Erasure(null, false));
        assertThat(N01.asDraft().given(N01.erasureOrdered()).state().erasure())
                .isEqualTo(new Erasure(N01.erasureOrdered(), false));
        assertThat(N01.asDraft()
                        .given(N01.erasureOrdered(), N01.erased())
                        .state()
                        .erasure())
                .isEqualTo(new Erasure(N01.erasureOrdered(), true));
        assertThat(N01.asDraft().state().nomineeErased()).isFalse();
        assertThat(none().given(Erased.in(N01.drafted())).state().nomineeErased())
                .isTrue();
    }

    @Test
    void marks_are_forgotten_with_the_nominee_A4() {
        Nomination erased = Erased.in(N01.asMarked("1.G.01").state());
        assertThat(erased.check().checklist().marks())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.reason()).isEqualTo(Erased.TEXT));
    }

    @Test
    void earlier_marks_are_kept_and_those_on_changed_points_looked_at_again_N7() {
        Nominations changed = Nominations.sample("N01");
        ((ObjectNode) changed.body().path("claims").get(0)).put("text", "Viết lại");
        String point = N01.content().claims().getFirst().criterionId();
        Check check = N01.asMarked()
                .given(N01.returned(1, point), changed.revised(N01), changed.signedOff(), changed.supplementSent(1))
                .state()
                .check();
        assertThat(check.checklist().marks()).hasSize(N01.points().size());
        assertThat(check.checklist().open(N01.points())).containsExactly(point);
        assertThat(check.handedIn()).isNull();
    }

    @Test
    void several_saves_are_held_against_what_was_handed_in_and_not_against_each_other_N7() {
        Nominations changed = Nominations.sample("N01");
        ((ObjectNode) changed.body().path("claims").get(0)).put("text", "Viết lại");
        Check check = N01.asReturned()
                .given(changed.revised(N01), N01.revised(changed), N01.signedOff(), N01.supplementSent(1))
                .state()
                .check();
        assertThat(check.checklist().open(N01.points())).isEmpty();
        assertThat(N01.asReturned().given(changed.revised(N01)).state().check().handedIn())
                .isEqualTo(N01.content());
        assertThat(N01.asDraft().given(changed.revised(N01)).state().check().handedIn())
                .isNull();
    }

    @Test
    void another_file_of_a_piece_of_evidence_reopens_each_claim_that_it_proves_N7() {
        Nominations changed = Nominations.sample("N01");
        ObjectNode evidence = (ObjectNode) changed.body().path("evidence").get(0);
        evidence.put("file", "ban-moi.pdf");
        List<String> proved = N01.content().claims().stream()
                .filter(claim -> claim.evidence().contains(evidence.path("id").asString()))
                .map(NominationContent.Claim::criterionId)
                .toList();
        Check check = none().given(N01.drafted(), N01.submitted(), N01.marked(0))
                .given(changed.revised(N01), changed.supplementSent(1))
                .state()
                .check();
        assertThat(proved).isNotEmpty();
        assertThat(check.checklist().open(N01.points())).containsExactlyInAnyOrderElementsOf(proved);
    }

    @Test
    void marks_and_decisions_about_earlier_cases_stand_beside_each_other_N7_N9() {
        Check check = N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.decided(REWARD, true), N01.marked(0, "1.G.01"))
                .state()
                .check();
        assertThat(check.duplicates().flagged()).containsExactly(REWARD);
        assertThat(check.duplicates().repeated(List.of(REWARD))).containsExactly(REWARD.caseId());
        assertThat(check.checklist().failed(N01.points())).hasSize(1);
    }

    @Test
    void a_later_mark_replaces_the_earlier_one_of_its_point_and_no_other_N7() {
        Mark passed = new Mark("1.G.01", "PASS", "Đã xem lại");
        Checklist marks = N01.asMarked("1.G.01", "1.G.04")
                .given(new ChecklistMarked(N01.id(), 0, List.of(passed), "p10", Acts.NOW))
                .state()
                .check()
                .checklist();
        assertThat(marks.marks()).hasSize(N01.points().size());
        assertThat(marks.failed(N01.points()))
                .extracting(Checklist.Marked::point)
                .containsExactly("1.G.04");
    }

    @Test
    void for_whom_may_not_see_it_it_is_not_there_N2() {
        Nomination draft = N01.asDraft().state();
        assertThat(draft.seenBy(actor("TTCNTT", "UNIT_HEAD"))).isSameAs(draft);
        assertThatThrownBy(() -> draft.seenBy(actor("BCVT", "UNIT_HEAD")))
                .hasMessageStartingWith("nomination-not-found (N2)");
    }

    @Test
    void a_decision_stands_while_its_case_is_flagged_for_the_same_texts_N9() {
        EarlierCase other = new EarlierCase("reward:2", REWARD.ground(), 80, "2f2f2f2f2f2f2f2f");
        Duplicates duplicates = N01.asSubmitted()
                .given(N01.flagged(REWARD, other), N01.decided(REWARD, true), N01.decided(other, true))
                .given(N01.flagged(other))
                .state()
                .check()
                .duplicates();
        assertThat(duplicates.undecided(List.of(REWARD, other))).containsExactly(REWARD.caseId());
        assertThat(duplicates.confirmed()).containsExactly(N01.decided(other, true));
    }

    @Test
    void every_event_counts_and_says_when_it_was_N2() {
        Instant later = Instant.parse("2023-03-20T03:00:00Z");
        Nomination held = N01.asSubmitted().given(N01.held(0, later.toString())).state();
        assertThat(held.version()).isEqualTo(3);
        assertThat(held.changedAt()).isEqualTo(later);
    }

    @Test
    void a_unit_sees_its_own_the_office_what_was_sent_an_auditor_all_N2() {
        Nomination draft = N01.asDraft().state();
        Nomination sent = N01.asSubmitted().state();
        for (String role : List.of("UNIT_OFFICER", "UNIT_HEAD")) {
            assertThat(draft.mayBeSeenBy(actor("TTCNTT", role))).isTrue();
            assertThat(sent.mayBeSeenBy(actor("BCVT", role))).isFalse();
        }
        assertThat(draft.mayBeSeenBy(actor("VPS", "STANDING_OFFICER"))).isFalse();
        assertThat(sent.mayBeSeenBy(actor("VPS", "STANDING_OFFICER"))).isTrue();
        assertThat(draft.mayBeSeenBy(actor("TTS", "AUDITOR"))).isTrue();
        assertThat(sent.mayBeSeenBy(actor("TTCNTT", "COUNCIL_MEMBER"))).isFalse();
        assertThat(Nomination.NONE.mayBeSeenBy(actor("", "AUDITOR", "UNIT_HEAD")))
                .isFalse();
    }

    @Test
    void the_words_for_where_it_stands_N7_N8() {
        assertThat(states(Lifecycle::withTheUnit, false))
                .containsExactly(NominationState.DRAFT, NominationState.SIGNED_OFF, NominationState.RETURNED);
        assertThat(states(Lifecycle::awaitsSupplement, false)).isEmpty();
        assertThat(states(Lifecycle::awaitsSupplement, true)).hasSize(3);
        assertThat(states(Lifecycle::over, true))
                .containsExactly(NominationState.NOT_ACCEPTED, NominationState.WITHDRAWN, NominationState.EXPIRED);
        assertThat(states(Lifecycle::accepted, true)).containsExactly(NominationState.ACCEPTED);
        assertThat(states(Lifecycle::withTheOffice, true)).containsExactly(NominationState.SUBMITTED);
        assertThat(states(Lifecycle::withdrawnFromTheCouncil, true)).isEmpty();
        assertThat(heldFrom(NominationState.ACCEPTED).accepted()).isTrue();
        assertThat(heldFrom(NominationState.SUBMITTED).accepted()).isFalse();
        assertThat(heldFrom(NominationState.SUBMITTED).withTheOffice()).isTrue();
        assertThat(heldFrom(NominationState.ACCEPTED).withTheOffice()).isFalse();
    }

    private static List<NominationState> states(Predicate<Lifecycle> word, boolean sent) {
        return Stream.of(NominationState.values())
                .filter(state -> word.test(new Lifecycle(state, null, sent)))
                .toList();
    }

    private static Lifecycle heldFrom(NominationState before) {
        return new Lifecycle(NominationState.HELD, before, true);
    }

    private static Actor actor(String unit, String... roles) {
        return new Actor("p1", unit, List.of(roles));
    }
}
