package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.NominationContent.Subject;

class SubjectKeyTest {
    @Test
    void a_person_is_told_by_id_whatever_they_are_called_N9() {
        assertThat(SubjectKey.of(subject("Bà Tâm", "p23"))).isEqualTo(SubjectKey.ofPerson("p23"));
        assertThat(SubjectKey.ofPerson("p23")).isNotEqualTo(SubjectKey.ofPerson("p24"));
        assertThat(SubjectKey.tells(subject(Erased.TEXT, "p23"))).isTrue();
    }

    @Test
    void a_collective_is_told_by_unit_body_and_name_without_diacritics_until_it_was_erased_N9_A4() {
        assertThat(SubjectKey.of(subject("Tổ Sóng", null)))
                .isEqualTo(SubjectKey.of(subject("to song", null)))
                .isNotEqualTo(SubjectKey.of(subject("Tổ Nước", null)));
        assertThat(SubjectKey.tells(subject("Tổ Sóng", null))).isTrue();
        assertThat(SubjectKey.tells(subject(Erased.TEXT, null))).isFalse();
    }

    @Test
    void a_person_without_an_account_is_told_by_name_year_of_birth_and_unit_N4() {
        assertThat(SubjectKey.of(born("Bà Tâm", 1968)))
                .isEqualTo(SubjectKey.of(born("ba tam", 1968)))
                .isNotEqualTo(SubjectKey.of(born("Bà Tâm", 1969)))
                .isNotEqualTo(SubjectKey.of(subject("Bà Tâm", null)));
        assertThat(SubjectKey.tells(born(Erased.TEXT, 1968))).isFalse();
    }

    @Test
    void an_id_is_the_same_in_whatever_way_it_is_written_N4() {
        assertThat(SubjectKey.ofPerson(" P23")).isEqualTo(SubjectKey.ofPerson("p23"));
    }

    private static Subject born(String name, int year) {
        return new Subject("INDIVIDUAL", name, "BCVT", null, null, year, null);
    }

    private static Subject subject(String name, @Nullable String personId) {
        return new Subject("COLLECTIVE", name, "BCVT", "ADMINISTRATIVE", personId, null, null);
    }
}
