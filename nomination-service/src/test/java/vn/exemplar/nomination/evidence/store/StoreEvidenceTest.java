package vn.exemplar.nomination.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.evidence.Capacity.OFFICE;
import static vn.exemplar.nomination.evidence.Capacity.OWN_UNIT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.ROOM;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.opened;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.storedByOffice;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.Room;

class StoreEvidenceTest {
    private static final StoredFile REPORT = report();

    @Test
    void the_first_file_opens_the_vault_N6() {
        none().when(store(REPORT)).then(stored(REPORT, INTERNAL));
    }

    @Test
    void a_file_that_arrives_after_the_sign_off_is_refused_until_the_nomination_comes_back_N6() {
        StoredFile late = file("f2", "b.pdf", 1);
        none().given(stored(REPORT, INTERNAL), closed(frozen(REPORT, INTERNAL)))
                .when(store(late))
                .refused("vault-closed (N6)");
        none().given(stored(REPORT, INTERNAL), handedOver(REPORT))
                .when(store(late))
                .refused("vault-closed (N6)");
        none().given(stored(REPORT, INTERNAL), closed(frozen(REPORT, INTERNAL)), opened())
                .when(store(late))
                .then(stored(late, INTERNAL));
    }

    @Test
    void the_office_brings_its_own_whether_the_vault_is_closed_or_not_N6() {
        StoredFile conclusion = file("f2", "ket-luan.pdf", 1);
        none().given(stored(REPORT, INTERNAL), handedOver(REPORT))
                .when(new StoreEvidence(VAULT, OFFICE, conclusion, INTERNAL, ROOM, Acts.standingOffice()))
                .then(storedByOffice(conclusion));
    }

    @Test
    void a_name_means_one_file_whatever_its_case_N6() {
        none().given(stored(REPORT, INTERNAL))
                .when(store(file("f2", "BÁO-CÁO.pdf", 1)))
                .refused("file-name-taken (N6)");
    }

    @Test
    void the_name_of_a_version_that_was_superseded_is_free_again_N6() {
        StoredFile renamed = file("f2", "b.pdf", 1);
        StoredFile third = file("f3", "báo-cáo.pdf", 1);
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, renamed))
                .when(store(third))
                .then(stored(third, INTERNAL));
    }

    @Test
    void all_files_together_stay_below_the_limit_of_a_dossier_N6() {
        StoredFile second = file("f2", "b.pdf", 9_000);
        none().given(stored(REPORT, INTERNAL)).when(store(second)).then(stored(second, INTERNAL));
    }

    @Test
    void a_byte_more_than_a_dossier_may_have_is_refused_N6() {
        none().given(stored(REPORT, INTERNAL))
                .when(store(file("f2", "b.pdf", 9_001)))
                .refused("dossier-too-large (N6)");
        assertThat(none().when(new StoreEvidence(VAULT, OWN_UNIT, REPORT, INTERNAL, new Room(3 << 20, 0), OFFICER))
                        .refusal()
                        .details())
                .isEqualTo(Map.of("most", 0));
        assertThat(none().when(new StoreEvidence(
                                VAULT, OWN_UNIT, file("f", "a", 5 << 20), INTERNAL, new Room(3 << 20, 1), OFFICER))
                        .refusal()
                        .details())
                .isEqualTo(Map.of("most", 3L));
    }

    @Test
    void versions_count_as_files_but_only_the_newest_for_the_bytes_N6() {
        StoredFile second = file("f2", "báo-cáo.pdf", 9_500);
        StoredFile last = file("f4", "d.pdf", 500);
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second))
                .when(store(last))
                .then(stored(last, INTERNAL));
        none().given(stored(REPORT, INTERNAL), superseded("f1", 2, second), stored(last, INTERNAL))
                .when(store(file("f5", "e.pdf", 0)))
                .refused("too-many-files (N6) {most=3}");
    }

    private static StoreEvidence store(StoredFile file) {
        return new StoreEvidence(VAULT, OWN_UNIT, file, INTERNAL, ROOM, OFFICER);
    }
}
