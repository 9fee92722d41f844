package vn.exemplar.nomination.nomination.office.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE;
import static vn.exemplar.nomination.nomination.Nominations.OFFICE_IN_THE_UNIT;
import static vn.exemplar.nomination.nomination.Nominations.REWARD;
import static vn.exemplar.nomination.nomination.Nominations.SUBMISSION_INDEX;
import static vn.exemplar.nomination.nomination.Nominations.none;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.ContentChange;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationAccepted;
import vn.exemplar.nomination.nomination.events.Participants;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;

public class AcceptNominationTest {
    private static final Nominations N01 = Nominations.sample("N01");

    public static NominationDecision accept(Nominations nomination, List<EarlierCase> cases, Act act) {
        return new AcceptNomination(nomination.id(), nomination.files(), cases, SUBMISSION_INDEX, act);
    }

    public static NominationDecision accept(Nominations nomination, EarlierCase... cases) {
        return accept(nomination, List.of(cases), OFFICE);
    }

    @Test
    void a_file_is_accepted_with_the_visibility_that_it_has_now_N6() {
        List<SubmittedFile> now = N01.files().stream()
                .map(file -> new SubmittedFile(file.file(), file.fileId(), file.sha256(), "CONFIDENTIAL"))
                .toList();
        N01.asMarked()
                .when(new AcceptNomination(N01.id(), now, List.of(), SUBMISSION_INDEX, OFFICE))
                .then(N01.accepted(now));
    }

    @Test
    void other_files_than_were_signed_for_are_not_accepted_N6() {
        List<SubmittedFile> fewer = N01.files().subList(1, N01.files().size());
        List<SubmittedFile> others = Stream.concat(
                        fewer.stream(), Stream.of(new SubmittedFile("a.pdf", "f9", "ab", "INTERNAL")))
                .toList();
        for (List<SubmittedFile> wrong : List.of(fewer, others)) {
            N01.asMarked()
                    .when(new AcceptNomination(N01.id(), wrong, List.of(), SUBMISSION_INDEX, OFFICE))
                    .refused("vault-changed (N6)");
        }
    }

    @Test
    void a_later_mark_counts_N7() {
        N01.asMarked("1.G.01").given(N01.marked(0)).when(accept(N01)).then(N01.accepted());
    }

    @Test
    void nothing_is_accepted_while_a_point_is_failed_or_unmarked_N7() {
        N01.asSubmitted().when(accept(N01)).refused("checklist-not-passed (N7)");
        Refusal failed = N01.asMarked("SUBMISSION_LETTER").when(accept(N01)).refusal();
        assertThat(failed).hasMessageStartingWith("checklist-not-passed (N7)");
        assertThat(failed.details())
                .containsEntry("failed", List.of("SUBMISSION_LETTER"))
                .containsEntry("open", List.of());
    }

    @Test
    void a_point_may_be_not_applicable_N7() {
        List<Mark> marks = N01.points().stream()
                .map(point -> new Mark(point, "NOT_APPLICABLE", "Không áp dụng cho tập thể này"))
                .toList();
        N01.asSubmitted()
                .given(new ChecklistMarked(N01.id(), 0, marks, "p10", Acts.NOW))
                .when(accept(N01))
                .then(N01.accepted());
    }

    @Test
    void a_dossier_without_a_part_is_not_accepted_whatever_is_marked_N7() {
        Nominations bare = Nominations.sample("N01");
        ((ArrayNode) bare.body().path("dossierParts")).remove(0);
        bare.asMarked().when(accept(bare)).refused("dossier-incomplete (N7)");
    }

    @Test
    void an_earlier_case_needs_a_decision_before_acceptance_N9() {
        N01.asMarked().when(accept(N01, REWARD)).refused("duplicate-undecided (N9)");
        N01.asMarked()
                .given(N01.decided(REWARD, true))
                .when(accept(N01, REWARD))
                .refused("duplicate-confirmed (N9)");
        N01.asMarked()
                .given(N01.decided(REWARD, true), N01.decided(REWARD, false))
                .when(accept(N01, REWARD))
                .then(N01.accepted());
    }

    @Test
    void a_refused_acceptance_names_the_cases_that_stand_against_it_N9() {
        EarlierCase other = new EarlierCase("reward:2", REWARD.ground(), 80, "2f2f2f2f2f2f2f2f");
        N01.asMarked()
                .given(N01.decided(REWARD, true))
                .when(accept(N01, REWARD, other))
                .refused("duplicate-undecided (N9) {cases=[reward:2]}");
        N01.asMarked()
                .given(N01.decided(REWARD, true), N01.decided(other, false))
                .when(accept(N01, REWARD, other))
                .refused("duplicate-confirmed (N9) {cases=[" + REWARD.caseId() + "]}");
    }

    @Test
    void an_accepted_dossier_names_who_wrote_it_signed_it_and_brought_evidence_N4() {
        Nominations retitled = N01.with(body -> body.put("title", "Tên mới"));
        Nominations moreEvidence =
                retitled.with(body -> ((ObjectNode) body.path("evidence").get(0)).put("file", "ban-moi.pdf"));
        NominationAccepted accepted = (NominationAccepted) N01.asDraft()
                .given(by("p17", N01, retitled), by("p18", retitled, moreEvidence))
                .given(N01.signedOff(), N01.submitted(), N01.marked(0))
                .when(accept(N01))
                .event();
        assertThat(accepted.content()).isEqualTo(moreEvidence.content());
        assertThat(accepted.participants())
                .isEqualTo(new Participants(
                        List.of(N01.officerId(), "p17", "p18"), N01.headId(), List.of(N01.officerId(), "p18")));
    }

    private static DraftRevised by(String person, Nominations before, Nominations after) {
        ContentChange change = ContentChange.between(before.content(), after.content());
        return new DraftRevised(N01.id(), 1, change, null, person, Acts.NOW);
    }

    @Test
    void an_earlier_case_that_it_no_longer_looks_like_stands_in_nobodys_way_N9() {
        N01.asMarked().given(N01.decided(REWARD, true)).when(accept(N01)).then(N01.accepted());
    }

    @Test
    void a_decision_falls_when_the_texts_that_it_compared_change_N9() {
        EarlierCase reworded = new EarlierCase(REWARD.caseId(), REWARD.ground(), 70, "1e1e1e1e1e1e1e1e");
        N01.asSubmitted()
                .given(N01.flagged(REWARD), N01.decided(REWARD, false), N01.marked(0), N01.flagged(reworded))
                .when(accept(N01, reworded))
                .refused("duplicate-undecided (N9)");
    }

    @Test
    void only_a_submitted_dossier_is_accepted_N7() {
        N01.asAccepted().when(accept(N01)).refused("dossier-not-under-check (N7)");
        N01.asDraft().when(accept(N01, List.of(), OFFICE_IN_THE_UNIT)).refused("dossier-not-under-check (N7)");
        N01.asSupplementedTwice("1.G.01")
                .given(N01.marked(2, "1.G.01"), N01.notAccepted(2, "1.G.01"))
                .when(accept(N01))
                .refused("dossier-not-under-check (N7)");
    }

    @Test
    void a_held_nomination_is_not_considered_N8() {
        N01.asMarked().given(N01.held()).when(accept(N01)).refused("dossier-not-under-check (N7)");
        N01.asMarked().given(N01.held(), N01.released(0)).when(accept(N01)).then(N01.accepted());
    }

    @Test
    void a_draft_does_not_exist_for_the_office_N2() {
        N01.asDraft().when(accept(N01)).refused("nomination-not-found (N2)");
        none().when(accept(N01)).refused("nomination-not-found (N2)");
    }
}
