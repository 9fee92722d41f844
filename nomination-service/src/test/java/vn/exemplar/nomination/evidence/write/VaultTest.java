package vn.exemplar.nomination.evidence.write;

import static org.hamcrest.Matchers.startsWith;
import static vn.exemplar.nomination.evidence.EvidenceEvents.NOMINATION;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.linked;
import static vn.exemplar.nomination.evidence.EvidenceEvents.pages;
import static vn.exemplar.nomination.evidence.EvidenceEvents.read;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.shutOut;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.EvidenceEvents.unlinked;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;
import static vn.exemplar.nomination.evidence.Visibility.PUBLIC;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.CriterionLink;
import vn.exemplar.nomination.evidence.events.StoredFile;
import vn.exemplar.nomination.evidence.write.admitreviewer.AdmitReviewer;
import vn.exemplar.nomination.evidence.write.changevisibility.ChangeVisibility;
import vn.exemplar.nomination.evidence.write.linkcriterion.LinkCriterion;
import vn.exemplar.nomination.evidence.write.linkcriterion.UnlinkCriterion;
import vn.exemplar.nomination.evidence.write.recordreading.RecordReading;
import vn.exemplar.nomination.evidence.write.redactevidence.RedactEvidence;
import vn.exemplar.nomination.evidence.write.shutoutreviewer.ShutOutReviewer;
import vn.exemplar.nomination.evidence.write.storeevidence.StoreEvidence;
import vn.exemplar.nomination.evidence.write.supersedeevidence.SupersedeEvidence;

class VaultTest {
    private static final Act OFFICER = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");
    private static final StoredFile REPORT = report();
    private static final Room ROOM = new Room(10_000, 3);

    private final AggregateTestFixture<Vault> vault = new AggregateTestFixture<>(Vault.class);

    @Test
    void the_first_file_opens_the_vault_N6() {
        vault.givenNoPriorActivity().when(store(REPORT)).expectEvents(stored(REPORT, INTERNAL));
    }

    @Test
    void a_name_means_one_file_whatever_its_case_N6() {
        refused(
                vault.given(stored(REPORT, INTERNAL)).when(store(file("f2", "BÁO-CÁO.pdf", 1))),
                "file-name-taken",
                "N6");
    }

    @Test
    void all_files_together_stay_below_the_limit_of_a_dossier_N6() {
        vault.given(stored(REPORT, INTERNAL))
                .when(store(file("f2", "b.pdf", 9_000)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_byte_more_than_a_dossier_may_have_is_refused_N6() {
        refused(
                vault.given(stored(REPORT, INTERNAL)).when(store(file("f2", "b.pdf", 9_001))),
                "dossier-too-large",
                "N6");
    }

    @Test
    void versions_count_as_files_but_only_the_newest_for_the_bytes_N6() {
        StoredFile second = file("f2", "báo-cáo.pdf", 9_500);
        vault.given(stored(REPORT, INTERNAL), superseded("f1", 2, second))
                .when(supersede("f2", file("f3", "báo-cáo.pdf", 10_000)))
                .expectEvents(superseded("f2", 3, file("f3", "báo-cáo.pdf", 10_000)));
        refused(
                vault.given(
                                stored(REPORT, INTERNAL),
                                superseded("f1", 2, second),
                                stored(file("f4", "d.pdf", 1), INTERNAL))
                        .when(store(file("f5", "e.pdf", 1))),
                "too-many-files",
                "N6");
    }

    @Test
    void only_the_newest_version_is_superseded_and_only_a_file_that_is_there_N6() {
        refused(
                vault.given(stored(REPORT, INTERNAL), superseded("f1", 2, file("f2", "báo-cáo.pdf", 1)))
                        .when(supersede("f1", file("f3", "báo-cáo.pdf", 1))),
                "file-superseded",
                "N6");
        refused(
                vault.given(stored(REPORT, INTERNAL)).when(supersede("f9", file("f3", "báo-cáo.pdf", 1))),
                "file-not-found",
                "N6");
    }

    @Test
    void a_new_version_may_not_take_the_name_of_another_file_N6() {
        refused(
                vault.given(stored(REPORT, INTERNAL), stored(file("f2", "b.pdf", 1), INTERNAL))
                        .when(supersede("f1", file("f3", "b.pdf", 1))),
                "file-name-taken",
                "N6");
    }

    @Test
    void an_original_has_one_redacted_copy_and_a_copy_none_N6() {
        StoredFile copy = file("f2", "báo-cáo-che.pdf", 1);
        vault.given(stored(REPORT, CONFIDENTIAL)).when(redact("f1", copy)).expectEvents(redacted("f1", copy));
        StoredFile another = file("f3", "c.pdf", 1);
        for (String redactedOne : List.of("f1", "f2")) {
            refused(
                    vault.given(stored(REPORT, CONFIDENTIAL), redacted("f1", copy))
                            .when(redact(redactedOne, another)),
                    "file-already-redacted",
                    "N6");
        }
    }

    @Test
    void visibility_changes_with_a_reason_and_only_when_it_is_another_N6() {
        vault.given(stored(REPORT, PUBLIC)).when(change(CONFIDENTIAL)).expectEvents(changed("f1", CONFIDENTIAL));
        vault.given(stored(REPORT, CONFIDENTIAL)).when(change(CONFIDENTIAL)).expectNoEvents();
    }

    @Test
    void pages_prove_a_criterion_that_the_nomination_answers_N6() {
        CriterionLink link = pages("l1", 3, 4);
        vault.given(stored(REPORT, INTERNAL)).when(link(link, "1.G.01")).expectEvents(linked("f1", link));
        refused(vault.given(stored(REPORT, INTERNAL)).when(link(link, "1.G.02")), "link-to-unknown-criterion", "N6");
    }

    @Test
    void a_link_stays_with_the_next_version_until_it_is_taken_off_N6() {
        vault.given(
                        stored(REPORT, INTERNAL),
                        linked("f1", pages("l1", 3, 4)),
                        superseded("f1", 2, file("f2", "báo-cáo.pdf", 1)))
                .when(new UnlinkCriterion(VAULT, "f2", "l1", OFFICER))
                .expectEvents(unlinked("f2", "l1"));
        vault.given(stored(REPORT, INTERNAL))
                .when(new UnlinkCriterion(VAULT, "f1", "l1", OFFICER))
                .expectNoEvents();
    }

    @Test
    void every_reading_of_a_confidential_file_is_recorded_and_of_no_other_A1() {
        Act office = Acts.standingOffice();
        vault.given(stored(REPORT, PUBLIC), changed("f1", CONFIDENTIAL))
                .when(new RecordReading(VAULT, "f1", Capacity.OFFICE, office))
                .expectEvents(read(REPORT, "p10", Capacity.OFFICE));
        vault.given(stored(REPORT, INTERNAL))
                .when(new RecordReading(VAULT, "f1", Capacity.OFFICE, office))
                .expectNoEvents();
    }

    @Test
    void a_member_reads_only_while_the_review_admits_them_R4() {
        Act member = Acts.by("p04", "VPS", "COUNCIL_MEMBER");
        RecordReading reading = new RecordReading(VAULT, "f1", Capacity.REVIEWER, member);
        refused(vault.given(stored(REPORT, CONFIDENTIAL)).when(reading), "file-not-found", "R4");
        vault.given(stored(REPORT, CONFIDENTIAL), admitted("p04"))
                .when(reading)
                .expectEvents(read(REPORT, "p04", Capacity.REVIEWER));
        refused(
                vault.given(stored(REPORT, CONFIDENTIAL), admitted("p04"), shutOut("p04"))
                        .when(reading),
                "file-not-found",
                "R4");
    }

    @Test
    void who_is_admitted_or_shut_out_already_is_not_told_again_R4() {
        Act review = Acts.by("review-service", "-", "SERVICE");
        vault.givenNoPriorActivity()
                .when(new AdmitReviewer(VAULT, NOMINATION, "p04", review))
                .expectEvents(admitted("p04"));
        vault.given(admitted("p04"))
                .when(new AdmitReviewer(VAULT, NOMINATION, "p04", review))
                .expectNoEvents();
        vault.givenNoPriorActivity()
                .when(new ShutOutReviewer(VAULT, NOMINATION, "p04", review))
                .expectEvents(shutOut("p04"));
        vault.given(admitted("p04"), shutOut("p04"))
                .when(new ShutOutReviewer(VAULT, NOMINATION, "p04", review))
                .expectNoEvents();
    }

    private static StoreEvidence store(StoredFile file) {
        return new StoreEvidence(VAULT, NOMINATION, "TTCNTT", file, INTERNAL, ROOM, OFFICER);
    }

    private static SupersedeEvidence supersede(String before, StoredFile file) {
        return new SupersedeEvidence(VAULT, NOMINATION, before, file, ROOM, OFFICER);
    }

    private static RedactEvidence redact(String original, StoredFile copy) {
        return new RedactEvidence(VAULT, NOMINATION, original, copy, INTERNAL, ROOM, OFFICER);
    }

    private static ChangeVisibility change(Visibility visibility) {
        return new ChangeVisibility(VAULT, "f1", visibility, "Có dữ liệu cá nhân", OFFICER);
    }

    private static LinkCriterion link(CriterionLink link, String answered) {
        return new LinkCriterion(VAULT, "f1", link, List.of(answered), OFFICER);
    }

    private static void refused(ResultValidator<Vault> result, String code, String rule) {
        result.expectExceptionMessage(startsWith(code + " (" + rule + ")"));
    }
}
