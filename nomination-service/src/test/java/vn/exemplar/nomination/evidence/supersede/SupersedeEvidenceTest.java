package vn.exemplar.nomination.evidence.supersede;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.evidence.Capacity.OFFICE;
import static vn.exemplar.nomination.evidence.Capacity.OWN_UNIT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.NOMINATION;
import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.ROOM;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.proposed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.storedByOffice;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class SupersedeEvidenceTest {
    private static final StoredFile REPORT = report();

    @Test
    void only_the_newest_version_counts_for_the_bytes_N6() {
        StoredFile second = file("f2", "báo-cáo.pdf", 9_500);
        StoredFile third = file("f3", "báo-cáo.pdf", 10_000);
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second))
                .when(supersede("f2", third))
                .then(superseded("f2", 3, third));
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second))
                .when(supersede("f2", file("f3", "báo-cáo.pdf", 10_001)))
                .refused("dossier-too-large (N6)");
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second), superseded("f2", 3, third))
                .when(supersede("f3", file("f4", "báo-cáo.pdf", 1)))
                .refused("too-many-files (N6)");
    }

    @Test
    void only_the_newest_version_is_superseded_and_only_a_file_that_is_there_N6() {
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, file("f2", "báo-cáo.pdf", 1)))
                .when(supersede("f1", file("f3", "báo-cáo.pdf", 1)))
                .refused("file-superseded (N6)");
        none().given(stored(REPORT, INTERNAL))
                .when(supersede("f9", file("f3", "báo-cáo.pdf", 1)))
                .refused("file-not-found (N6)");
        none().when(supersede("f1", REPORT)).refused("file-not-found (N6)");
    }

    @Test
    void a_new_version_may_not_take_the_name_of_another_file_N6() {
        none().given(stored(REPORT, INTERNAL), stored(file("f2", "b.pdf", 1), INTERNAL))
                .when(supersede("f1", file("f3", "b.pdf", 1)))
                .refused("file-name-taken (N6)");
        StoredFile free = file("f3", "c.pdf", 1);
        none().given(stored(REPORT, INTERNAL), stored(file("f2", "b.pdf", 1), INTERNAL))
                .when(supersede("f1", free))
                .then(superseded("f1", 2, free));
    }

    @Test
    void nothing_is_superseded_once_it_is_signed_for_and_what_the_council_has_never_N6() {
        StoredFile next = file("f3", "báo-cáo.pdf", 1);
        StoredFile copy = file("f2", "che.pdf", 1);
        none().given(stored(REPORT, INTERNAL), closed(frozen(REPORT, INTERNAL)))
                .when(supersede("f1", next))
                .refused("vault-closed (N6)");
        none().given(stored(REPORT, INTERNAL), redacted("f1", copy), handedOver(REPORT))
                .when(new SupersedeEvidence(VAULT, OFFICE, "f2", next, ROOM, Acts.standingOffice()))
                .refused("file-handed-over (N6)");
        none().given(stored(REPORT, INTERNAL), handedOver(REPORT), proposed("f1", copy))
                .when(new SupersedeEvidence(VAULT, OFFICE, "f2", next, ROOM, Acts.standingOffice()))
                .refused("file-handed-over (N6)");
    }

    @Test
    void the_office_supersedes_its_own_file_also_in_a_nomination_of_its_own_unit_and_the_unit_does_not_N7() {
        StoredFile conclusion = file("f2", "kết-luận.pdf", 1);
        StoredFile better = file("f3", "kết-luận.pdf", 2);
        none().given(storedByOffice(conclusion))
                .when(new SupersedeEvidence(VAULT, OFFICE, "f2", better, ROOM, Acts.standingOffice()))
                .then(new EvidenceSuperseded(VAULT, NOMINATION, "f2", 2, better, "p10", Acts.NOW));
        none().given(storedByOffice(conclusion)).when(supersede("f2", better)).refused("file-of-another-unit (N7)");
    }

    @Test
    void the_office_never_supersedes_what_a_unit_brought_but_its_redacted_copy_N7() {
        Act office = Acts.standingOffice();
        StoredFile better = file("f3", "che.pdf", 1);
        Refusal refusal = none().given(stored(REPORT, INTERNAL))
                .when(new SupersedeEvidence(VAULT, OFFICE, "f1", better, ROOM, office))
                .refusal();
        assertThat(refusal).hasMessage("file-of-another-unit (N7) {unit=TTCNTT}");
        assertThat(refusal.recorded()).isTrue();
        none().given(stored(REPORT, INTERNAL), redacted("f1", file("f2", "che.pdf", 1)))
                .when(new SupersedeEvidence(VAULT, OFFICE, "f2", better, ROOM, office))
                .then(new EvidenceSuperseded(VAULT, NOMINATION, "f2", 2, better, "p10", Acts.NOW));
    }

    private static SupersedeEvidence supersede(String before, StoredFile file) {
        return new SupersedeEvidence(VAULT, OWN_UNIT, before, file, ROOM, OFFICER);
    }
}
