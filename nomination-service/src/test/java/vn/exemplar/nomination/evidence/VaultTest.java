package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.evidence.EvidenceEvents.NOMINATION;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.closed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.confirmed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.frozen;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.opened;
import static vn.exemplar.nomination.evidence.EvidenceEvents.proposed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.read;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.removed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.shutOut;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.Visibility.CONFIDENTIAL;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;
import static vn.exemplar.nomination.evidence.Visibility.PUBLIC;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

class VaultTest {
    private static final StoredFile REPORT = report();
    private static final StoredFile SECOND = file("f2", "báo-cáo.pdf", 2_000);
    private static final StoredFile COPY = file("f3", "che.pdf", 30);

    @Test
    void a_vault_is_named_after_its_nomination() {
        assertThat(Vault.idOf(NOMINATION)).isEqualTo(VAULT);
        assertThat(Vault.nominationOf(VAULT)).isEqualTo(NOMINATION);
    }

    @Test
    void a_file_is_remembered_as_it_came_N6() {
        assertThat(vault(stored(REPORT, CONFIDENTIAL)).file("f1"))
                .isEqualTo(new HeldFile(
                        "f1",
                        "TTCNTT",
                        Capacity.OWN_UNIT,
                        "báo-cáo.pdf",
                        "application/pdf",
                        1_000,
                        REPORT.sha256(),
                        "p16",
                        Acts.NOW,
                        CONFIDENTIAL,
                        true,
                        Place.FIRST));
    }

    @Test
    void a_new_version_keeps_unit_and_visibility_and_the_old_one_stays_readable_N6() {
        Vault vault = vault(stored(REPORT, CONFIDENTIAL), superseded("f1", 2, SECOND));
        assertThat(vault.file("f2"))
                .isEqualTo(new HeldFile(
                        "f2",
                        "TTCNTT",
                        Capacity.OWN_UNIT,
                        "báo-cáo.pdf",
                        "application/pdf",
                        2_000,
                        SECOND.sha256(),
                        "p16",
                        Acts.NOW,
                        CONFIDENTIAL,
                        true,
                        new Place(2, "f1", null, null, null, null)));
        assertThat(vault.readable("f1").place().supersededBy()).isEqualTo("f2");
        assertThat(vault.newest("f2").place().supersededBy()).isNull();
        assertThatThrownBy(() -> vault.newest("f1")).hasMessageStartingWith("file-superseded (N6)");
        assertThat(vault.current()).extracting(HeldFile::id).containsExactly("f2");
        assertThat(vault.bytes()).isEqualTo(2_000);
    }

    @Test
    void a_redacted_copy_and_its_original_point_at_each_other_whichever_version_of_the_copy_N6() {
        Vault vault = vault(stored(REPORT, CONFIDENTIAL), redacted("f1", COPY));
        assertThat(vault.file("f1").place().redactedBy()).isEqualTo("f3");
        assertThat(vault.file("f3"))
                .isEqualTo(new HeldFile(
                        "f3",
                        "TTCNTT",
                        Capacity.OWN_UNIT,
                        "che.pdf",
                        "application/pdf",
                        30,
                        COPY.sha256(),
                        "p16",
                        Acts.NOW,
                        INTERNAL,
                        false,
                        Place.copyOf("f1")));
        Vault bettered = vault.after(superseded("f3", 2, file("f4", "che.pdf", 31)));
        assertThat(bettered.file("f1").place().redactedBy()).isEqualTo("f4");
        assertThat(bettered.file("f4").place().redacts()).isEqualTo("f1");
        assertThat(bettered.file("f3").place().supersededBy()).isEqualTo("f4");
        assertThat(bettered.current()).extracting(HeldFile::id).containsExactly("f1", "f4");
    }

    @Test
    void visibility_changes_a_file_and_a_reading_nothing_N6() {
        Vault vault = vault(stored(REPORT, INTERNAL));
        assertThat(vault.after(changed("f1", CONFIDENTIAL)).file("f1"))
                .isEqualTo(vault.file("f1").with(CONFIDENTIAL))
                .isNotEqualTo(vault.file("f1"));
        assertThat(vault.after(read(REPORT, "p10", Capacity.OFFICE))).isSameAs(vault);
    }

    @Test
    void what_was_confidential_once_stays_one_that_is_read_on_record_A1() {
        Vault vault = vault(stored(REPORT, CONFIDENTIAL), changed("f1", INTERNAL), redacted("f1", COPY));
        assertThat(vault.file("f1").visibility()).isEqualTo(INTERNAL);
        assertThat(vault.file("f1").readOnRecord()).isTrue();
        assertThat(vault.after(superseded("f1", 2, SECOND)).file("f2").readOnRecord())
                .isTrue();
        assertThat(vault.file("f3").readOnRecord()).isFalse();
        assertThat(vault(stored(REPORT, PUBLIC)).file("f1").readOnRecord()).isFalse();
    }

    @Test
    void a_vault_is_closed_and_opened_and_stays_closed_once_it_is_handed_over_N6() {
        Vault vault = vault(stored(REPORT, INTERNAL));
        assertThat(vault.closed()).isFalse();
        Vault closed = vault.after(closed(frozen(REPORT, INTERNAL)));
        assertThat(closed.closed()).isTrue();
        assertThat(closed.after(opened()).closed()).isFalse();
        Vault handedOver = vault.after(handedOver(REPORT));
        assertThat(handedOver.closed()).isTrue();
        assertThat(handedOver.isHandedOver(handedOver.file("f1"))).isTrue();
        assertThat(closed.isHandedOver(closed.file("f1"))).isFalse();
    }

    @Test
    void a_file_that_is_taken_out_is_gone_and_the_version_before_it_is_the_newest_again_N6() {
        Vault vault = vault(stored(REPORT, INTERNAL), superseded("f1", 2, SECOND), removed(SECOND));
        assertThat(vault.newest("f1").place()).isEqualTo(Place.FIRST);
        assertThat(vault.holds(SECOND.sha256())).isFalse();
        Vault between = vault(
                stored(REPORT, INTERNAL),
                superseded("f1", 2, SECOND),
                superseded("f2", 3, file("f4", "báo-cáo.pdf", 3)),
                removed(SECOND));
        assertThat(between.file("f1").place().supersededBy()).isEqualTo("f4");
        assertThat(between.file("f4").place().supersedes()).isEqualTo("f1");
        Vault uncovered = vault(stored(REPORT, INTERNAL), redacted("f1", COPY), removed(COPY));
        assertThat(uncovered.file("f1").place().redactedBy()).isNull();
    }

    @Test
    void a_proposed_copy_takes_its_place_once_it_is_confirmed_and_that_of_the_copy_before_it_N6() {
        Vault proposed = vault(stored(REPORT, CONFIDENTIAL), handedOver(REPORT), proposed("f1", COPY));
        assertThat(proposed.file("f3").place()).isEqualTo(Place.proposedFor("f1"));
        assertThat(proposed.file("f3").broughtAs()).isEqualTo(Capacity.OFFICE);
        assertThat(proposed.isHandedOver(proposed.file("f3"))).isFalse();
        assertThat(proposed.file("f1").place().redactedBy()).isNull();
        Vault confirmed = proposed.after(confirmed("f3"));
        assertThat(confirmed.file("f3").place()).isEqualTo(Place.copyOf("f1"));
        assertThat(confirmed.isHandedOver(confirmed.file("f3"))).isTrue();
        assertThat(confirmed.file("f1").place().redactedBy()).isEqualTo("f3");
        Vault bettered =
                confirmed.after(proposed("f1", file("f4", "che2.pdf", 1))).after(confirmed("f4"));
        assertThat(bettered.file("f4").place()).isEqualTo(new Place(2, "f3", null, "f1", null, null));
        assertThat(bettered.file("f3").place().supersededBy()).isEqualTo("f4");
        assertThat(bettered.file("f1").place().redactedBy()).isEqualTo("f4");
    }

    @Test
    void a_member_is_admitted_or_shut_out_by_the_last_word_and_without_a_word_neither_R4() {
        assertThat(Vault.NONE.isAdmitted("p04")).isFalse();
        assertThat(Vault.NONE.isShutOut("p04")).isFalse();
        Vault admitted = vault(stored(REPORT, INTERNAL), admitted("p04"));
        assertThat(admitted.isAdmitted("p04")).isTrue();
        assertThat(admitted.isAdmitted("p05")).isFalse();
        assertThat(admitted.isShutOut("p04")).isFalse();
        Vault shutOut = admitted.after(shutOut("p04"));
        assertThat(shutOut.isAdmitted("p04")).isFalse();
        assertThat(shutOut.isShutOut("p04")).isTrue();
        assertThat(shutOut.after(admitted("p04")).isAdmitted("p04")).isTrue();
        assertThat(shutOut.files()).hasSize(1);
    }

    @Test
    void every_content_that_an_event_referred_to_is_held_for_ever_N6() {
        Vault vault =
                vault(stored(REPORT, INTERNAL), redacted("f1", COPY), superseded("f1", 2, SECOND), shutOut("p04"));
        assertThat(List.of(REPORT, COPY, SECOND)).allMatch(file -> vault.holds(file.sha256()));
        assertThat(vault.holds(Sha256.of("f9"))).isFalse();
        assertThat(Vault.NONE.holds(REPORT.sha256())).isFalse();
    }

    @Test
    void a_file_whose_texts_were_erased_is_not_readable_A4() {
        Vault erased = Erased.in(vault(stored(REPORT, INTERNAL)));
        assertThat(erased.file("f1").sha256()).isEqualTo(REPORT.sha256());
        assertThatThrownBy(() -> erased.readable("f1")).hasMessageStartingWith("file-erased (A4)");
    }

    private static Vault vault(EvidenceEvent... events) {
        return none().given(events).state();
    }
}
