package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.evidence.EvidenceEvents.NOMINATION;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.admitted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.changed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.linked;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
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
                        "báo-cáo.pdf",
                        "application/pdf",
                        1_000,
                        REPORT.sha256(),
                        CONFIDENTIAL,
                        1,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "p16",
                        Acts.NOW));
    }

    @Test
    void a_new_version_keeps_unit_visibility_and_links_and_the_old_one_stays_readable_N6() {
        Vault vault = vault(stored(REPORT, CONFIDENTIAL), linked("f1", pages("l1", 3, 4)), superseded("f1", 2, SECOND));
        assertThat(vault.file("f2"))
                .isEqualTo(new HeldFile(
                        "f2",
                        "TTCNTT",
                        "báo-cáo.pdf",
                        "application/pdf",
                        2_000,
                        SECOND.sha256(),
                        CONFIDENTIAL,
                        2,
                        "f1",
                        null,
                        null,
                        null,
                        List.of(pages("l1", 3, 4)),
                        "p16",
                        Acts.NOW));
        assertThat(vault.readable("f1").supersededBy()).isEqualTo("f2");
        assertThat(vault.newest("f2").supersededBy()).isNull();
        assertThatThrownBy(() -> vault.newest("f1")).hasMessageStartingWith("file-superseded (N6)");
        assertThat(vault.current()).extracting(HeldFile::id).containsExactly("f2");
        assertThat(vault.bytes()).isEqualTo(2_000);
    }

    @Test
    void a_redacted_copy_and_its_original_point_at_each_other_whichever_version_of_the_copy_N6() {
        Vault vault = vault(stored(REPORT, CONFIDENTIAL), linked("f1", pages("l1", 3, 4)), redacted("f1", COPY));
        assertThat(vault.file("f1").redactedBy()).isEqualTo("f3");
        assertThat(vault.file("f3"))
                .isEqualTo(new HeldFile(
                        "f3",
                        "TTCNTT",
                        "che.pdf",
                        "application/pdf",
                        30,
                        COPY.sha256(),
                        INTERNAL,
                        1,
                        null,
                        null,
                        "f1",
                        null,
                        List.of(pages("l1", 3, 4)),
                        "p16",
                        Acts.NOW));
        Vault bettered = vault.after(superseded("f3", 2, file("f4", "che.pdf", 31)));
        assertThat(bettered.file("f1").redactedBy()).isEqualTo("f4");
        assertThat(bettered.file("f4").redacts()).isEqualTo("f1");
        assertThat(bettered.file("f3").supersededBy()).isEqualTo("f4");
        assertThat(bettered.current()).extracting(HeldFile::id).containsExactly("f1", "f4");
    }

    @Test
    void links_and_visibility_change_a_file_and_nothing_else_does_N6() {
        Vault vault = vault(stored(REPORT, INTERNAL), linked("f1", pages("l1", 3, 4)), linked("f1", pages("l2", 5, 6)));
        HeldFile file = vault.file("f1");
        assertThat(file.links()).containsExactly(pages("l1", 3, 4), pages("l2", 5, 6));
        assertThat(file.proves("1.G.01")).isTrue();
        assertThat(file.proves("1.G.02")).isFalse();
        assertThat(vault.after(unlinked("f1", "l1")).file("f1").links()).containsExactly(pages("l2", 5, 6));
        assertThat(vault.after(changed("f1", CONFIDENTIAL)).file("f1"))
                .isEqualTo(file.with(CONFIDENTIAL))
                .isNotEqualTo(file);
        assertThat(vault.after(read(REPORT, "p10", Capacity.OFFICE))).isSameAs(vault);
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
