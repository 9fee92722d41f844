package vn.exemplar.nomination.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.exemplar.nomination.evidence.EvidenceEvents.NOMINATION;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.confirmed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.handedOver;
import static vn.exemplar.nomination.evidence.EvidenceEvents.proposed;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceHandedOver;

class VaultViewTest {
    private static final EvidenceHandedOver HANDED_OVER = handedOver(report(), file("f2", "b.pdf", 1));
    private static final VaultView NOT_ACCEPTED = view(
            stored(report(), INTERNAL),
            stored(file("f2", "b.pdf", 1), INTERNAL),
            redacted("f1", file("f3", "che.pdf", 1)));

    @ParameterizedTest
    @EnumSource(names = "REVIEWER", mode = EnumSource.Mode.EXCLUDE)
    void unit_office_and_auditor_see_every_file_N6(Capacity capacity) {
        assertThat(seen(NOT_ACCEPTED, capacity)).containsExactly("f1", "f2", "f3");
        assertThat(NOT_ACCEPTED.file("f1", capacity).handedIn()).isFalse();
    }

    @Test
    void the_council_sees_what_was_accepted_and_a_copy_in_place_of_its_original_R4() {
        assertThat(seen(NOT_ACCEPTED, Capacity.REVIEWER)).isEmpty();
        VaultView accepted = NOT_ACCEPTED.after(HANDED_OVER);
        assertThat(seen(accepted, Capacity.REVIEWER)).containsExactly("f2", "f3");
        assertThat(accepted.file("f3", Capacity.REVIEWER).handedIn()).isTrue();
        assertThatThrownBy(() -> accepted.file("f1", Capacity.REVIEWER)).hasMessageStartingWith("file-not-found (N6)");
        assertThat(seen(accepted, Capacity.OFFICE)).containsExactly("f1", "f2", "f3");
    }

    @Test
    void what_comes_after_the_acceptance_the_council_sees_only_as_a_copy_of_what_was_accepted_R4() {
        VaultView later = NOT_ACCEPTED
                .after(HANDED_OVER)
                .after(stored(file("f4", "khac.pdf", 1), INTERNAL))
                .after(proposed("f2", file("f6", "b-che.pdf", 1)));
        assertThat(seen(later, Capacity.REVIEWER)).containsExactly("f2", "f3");
        assertThat(seen(later.after(confirmed("f6")), Capacity.REVIEWER)).containsExactly("f3", "f6");
    }

    @Test
    void no_capacity_shows_a_file_that_is_not_there_N6() {
        assertThatThrownBy(() -> NOT_ACCEPTED.file("f9", Capacity.AUDITOR))
                .hasMessageStartingWith("file-not-found (N6)");
        assertThat(VaultView.empty(NOMINATION).files(Capacity.AUDITOR)).isEmpty();
    }

    @Test
    void a_fresher_vault_counts_under_the_same_acceptance_R4() {
        VaultView accepted = view(stored(report(), INTERNAL), handedOver(report()));
        Vault redacted = accepted.vault().after(redacted("f1", file("f3", "che.pdf", 1)));
        assertThat(seen(accepted.with(redacted), Capacity.REVIEWER)).containsExactly("f3");
    }

    @Test
    void nothing_that_a_person_typed_is_left_of_an_erased_nomination_A4() {
        VaultView erased = Erased.in(view(stored(report(), INTERNAL), handedOver(report())));
        EvidenceView file = erased.files(Capacity.AUDITOR).findFirst().orElseThrow();
        assertThat(file.file().name()).isEqualTo(Erased.TEXT);
        assertThat(file.handedIn()).isTrue();
        assertThatThrownBy(() -> erased.file("f1", Capacity.AUDITOR)).hasMessageStartingWith("file-erased (A4)");
    }

    @Test
    void a_file_is_shown_flat() {
        JsonNode shown = JsonMapper.builder()
                .build()
                .valueToTree(view(stored(report(), INTERNAL)).file("f1", Capacity.AUDITOR));
        assertThat(shown.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "nominationId",
                        "unit",
                        "name",
                        "mediaType",
                        "size",
                        "sha256",
                        "visibility",
                        "version",
                        "supersedes",
                        "supersededBy",
                        "redacts",
                        "redactedBy",
                        "proposedFor",
                        "broughtAs",
                        "readOnRecord",
                        "handedIn",
                        "storedBy",
                        "storedAt");
    }

    private static List<String> seen(VaultView view, Capacity capacity) {
        return view.files(capacity).map(one -> one.file().id()).toList();
    }

    private static VaultView view(EvidenceEvent... events) {
        return Stream.of(events)
                .reduce(VaultView.empty(Vault.nominationOf(VAULT)), VaultView::after, (first, second) -> second);
    }
}
