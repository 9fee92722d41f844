package vn.exemplar.nomination.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.events.Defect;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.EarlierCase;
import vn.exemplar.nomination.dossier.events.Mark;
import vn.exemplar.nomination.dossier.write.decideduplicate.DecideDuplicate;
import vn.exemplar.nomination.dossier.write.endcheck.EndCheck;
import vn.exemplar.nomination.dossier.write.markchecklist.MarkChecklist;
import vn.exemplar.nomination.dossier.write.returndossier.ReturnDossier;

class CheckDossierTest {
    private static final Nominations N01 = Nominations.sample("N01");
    private static final EarlierCase REWARD =
            new EarlierCase("reward:RA-2021-02", "ACHIEVEMENT_REWARDED", 63, "0f0f0f0f0f0f0f0f");
    private static final Act OFFICE = Acts.standingOffice();

    private final AggregateTestFixture<Dossier> dossier = new AggregateTestFixture<>(Dossier.class);

    @Test
    void the_office_marks_step_by_step_and_a_later_mark_counts_N7() {
        List<Mark> marks = List.of(new Mark("1.G.01", "FAIL", "Thiếu minh chứng"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(new MarkChecklist(N01.id(), marks, OFFICE))
                .expectSuccessfulHandlerExecution();
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .andGiven(N01.marked(0, "1.G.01"), N01.marked(0))
                .when(N01.accept())
                .expectEvents(N01.accepted());
    }

    @Test
    void a_mark_is_about_one_point_of_the_checklist_N7() {
        for (String wrong : List.of("2.6.J.01", "1.G.01")) {
            List<Mark> marks = List.of(new Mark("1.G.01", "PASS", "Đạt"), new Mark(wrong, "PASS", "Đạt"));
            dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                    .when(new MarkChecklist(N01.id(), marks, OFFICE))
                    .expectExceptionMessage(startsWith("point-unknown-or-repeated (N7)"));
        }
    }

    @Test
    void nothing_is_accepted_while_a_point_is_failed_or_unmarked_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(N01.accept())
                .expectExceptionMessage(startsWith("checklist-not-passed (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0, "SUBMISSION_LETTER"))
                .when(N01.accept())
                .expectExceptionMessage(
                        allOf(startsWith("checklist-not-passed (N7)"), containsString("failed=[SUBMISSION_LETTER]")));
    }

    @Test
    void a_dossier_that_fails_after_its_last_supplement_is_not_accepted_with_all_reasons_N7() {
        Object[] lastCheck = {
            N01.drafted(),
            N01.signedOff(),
            N01.submitted(),
            N01.returned(1, "1.G.01"),
            N01.signedOff(),
            N01.supplementSent(1),
            N01.returned(2, "1.G.01"),
            N01.signedOff(),
            N01.supplementSent(2)
        };
        dossier.given(lastCheck)
                .andGiven(N01.marked(2, "1.G.01"))
                .when(endCheck())
                .expectEvents(N01.notAccepted(2, "1.G.01"));
        dossier.given(lastCheck).when(endCheck()).expectExceptionMessage(startsWith("check-not-finished (N7)"));
        dossier.given(lastCheck)
                .andGiven(N01.marked(2))
                .when(endCheck())
                .expectExceptionMessage(startsWith("nothing-to-mend (N7)"));
        dossier.given(lastCheck)
                .andGiven(N01.marked(2, "1.G.01"), N01.notAccepted(2, "1.G.01"))
                .when(N01.accept())
                .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
    }

    @Test
    void as_long_as_the_unit_may_supplement_the_check_does_not_end_without_acceptance_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0, "1.G.01"))
                .when(endCheck())
                .expectExceptionMessage(startsWith("supplement-still-possible (N7)"));
    }

    private static EndCheck endCheck() {
        return new EndCheck(N01.id(), "Đã hết số lần bổ sung", 2, OFFICE);
    }

    @Test
    void a_point_may_be_not_applicable_N7() {
        List<Mark> marks = N01.points().stream()
                .map(point -> new Mark(point, "NOT_APPLICABLE", "Không áp dụng cho tập thể này"))
                .toList();
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .andGivenCommands(new MarkChecklist(N01.id(), marks, OFFICE))
                .when(N01.accept())
                .expectEvents(N01.accepted());
    }

    @Test
    void a_return_follows_the_whole_check_and_names_every_defect_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .when(N01.giveBack())
                .expectExceptionMessage(startsWith("check-not-finished (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0))
                .when(N01.giveBack())
                .expectExceptionMessage(startsWith("nothing-to-mend (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0, "1.G.01", "1.G.04"))
                .when(N01.giveBack())
                .expectEvents(N01.returned(1, "1.G.01", "1.G.04"));
    }

    @Test
    void a_dossier_is_returned_as_often_as_the_programme_says_N7() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted())
                .andGiven(N01.marked(0, "1.G.01"), N01.returned(1, "1.G.01"), N01.signedOff(), N01.supplementSent(1))
                .andGiven(N01.returned(2, "1.G.01"), N01.signedOff(), N01.supplementSent(2))
                .when(N01.giveBack())
                .expectExceptionMessage(startsWith("supplement-rounds-used-up (N7)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0, "1.G.01"))
                .when(new ReturnDossier(N01.id(), null, Nominations.DUE, 0, OFFICE))
                .expectExceptionMessage(startsWith("supplement-rounds-used-up (N7)"));
    }

    @Test
    void earlier_marks_are_kept_and_those_on_changed_points_looked_at_again_N7() {
        Nominations changed = Nominations.sample("N01");
        ((ObjectNode) changed.body().path("claims").get(0)).put("text", "Viết lại");
        String point = N01.content().claims().getFirst().criterionId();
        Checklist marks = CaseFile.begun(N01.drafted())
                .after(N01.signedOff())
                .after(N01.submitted())
                .after(N01.marked(0))
                .after(N01.returned(1, point))
                .after(changed.revised(N01))
                .after(changed.signedOff())
                .after(changed.supplementSent(1))
                .check()
                .marks();
        assertThat(marks.marks()).hasSize(N01.points().size());
        assertThat(marks.open(N01.points())).containsExactly(point);
    }

    @Test
    void another_file_of_a_piece_of_evidence_reopens_each_claim_that_it_proves_N7() {
        Nominations changed = Nominations.sample("N01");
        ObjectNode evidence = (ObjectNode) changed.body().path("evidence").get(0);
        evidence.put("file", "ban-moi.pdf");
        List<String> proved = N01.content().claims().stream()
                .filter(claim -> claim.evidence().contains(evidence.path("id").asString()))
                .map(claim -> claim.criterionId())
                .toList();
        Check check = CaseFile.begun(N01.drafted())
                .after(N01.submitted())
                .after(N01.marked(0))
                .after(changed.revised(N01))
                .after(changed.supplementSent(1))
                .check();
        assertThat(proved).isNotEmpty();
        assertThat(check.marks().open(N01.points())).containsExactlyInAnyOrderElementsOf(proved);
    }

    @Test
    void a_dossier_without_a_part_is_not_accepted_whatever_is_marked_N7() {
        Nominations bare = Nominations.sample("N01");
        ((ArrayNode) bare.body().path("dossierParts")).remove(0);
        dossier.given(bare.drafted(), bare.signedOff(), bare.submitted(), bare.marked(0))
                .when(bare.accept())
                .expectExceptionMessage(startsWith("dossier-incomplete (N7)"));
    }

    @Test
    void only_a_submitted_dossier_is_marked_returned_or_accepted_N7() {
        for (Object command : List.of(
                N01.accept(),
                N01.giveBack(),
                new MarkChecklist(N01.id(), N01.marked(0).marks(), OFFICE),
                new DecideDuplicate(N01.id(), REWARD, false, "Khác", OFFICE))) {
            dossier.given(N01.drafted())
                    .when(command)
                    .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
            dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.accepted())
                    .when(command)
                    .expectExceptionMessage(startsWith("dossier-not-under-check (N7)"));
        }
    }

    @Test
    void earlier_cases_are_flagged_on_submission_and_not_twice_N9() {
        dossier.given(N01.drafted(), N01.signedOff())
                .when(N01.submit(REWARD))
                .expectEvents(N01.submitted(), N01.flagged(REWARD));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.flagged(REWARD))
                .andGiven(N01.decided(REWARD, true), N01.marked(0), N01.returned(1), N01.signedOff())
                .when(N01.submit(REWARD))
                .expectEvents(N01.supplementSent(1));
    }

    @Test
    void an_earlier_case_needs_a_decision_before_acceptance_N9() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0))
                .when(N01.accept(REWARD))
                .expectExceptionMessage(startsWith("duplicate-undecided (N9)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0))
                .andGiven(N01.decided(REWARD, true))
                .when(N01.accept(REWARD))
                .expectExceptionMessage(startsWith("duplicate-confirmed (N9)"));
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.marked(0))
                .andGiven(N01.decided(REWARD, true), N01.decided(REWARD, false))
                .when(N01.accept(REWARD))
                .expectEvents(N01.accepted());
    }

    @Test
    void a_decision_falls_when_the_texts_that_it_compared_change_N9() {
        EarlierCase reworded = new EarlierCase(REWARD.caseId(), REWARD.ground(), 70, "1e1e1e1e1e1e1e1e");
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.flagged(REWARD))
                .andGiven(N01.decided(REWARD, false), N01.marked(0), N01.flagged(reworded))
                .when(N01.accept(reworded))
                .expectExceptionMessage(startsWith("duplicate-undecided (N9)"));
    }

    @Test
    void a_confirmed_duplicate_is_a_defect_of_the_return_N7_N9() {
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.flagged(REWARD), N01.marked(0))
                .when(N01.giveBack())
                .expectExceptionMessage(startsWith("check-not-finished (N7)"));
        Defect repeated = new Defect(null, null, "Đã đối chiếu hai bên");
        dossier.given(N01.drafted(), N01.signedOff(), N01.submitted(), N01.flagged(REWARD), N01.marked(0))
                .andGiven(N01.decided(REWARD, true))
                .when(N01.giveBack())
                .expectEvents(new DossierReturned(
                        N01.id(), 1, List.of(repeated), "Bổ sung một lần", Nominations.DUE, "p10", Acts.NOW));
    }
}
