package vn.exemplar.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text may consist of. */
class CleanTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Cô giáo Mây\tvà\r\nlớp học số", "😀", "đ̣", "a\u00a0b", "\u200b", "\ufffd"})
    void what_people_write_is_fit(String text) {
        assertThat(CleanText.unfit(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 8, 0xB, 0x1F, 0x7F, 0x85, 0x9F, 0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
                0x2066, 0x2067, 0x2068, 0x2069, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void what_no_text_needs_is_found_at_its_place(int sign) {
        assertThat(CleanText.unfit("😀a" + Character.toString(sign) + "b")).hasValueSatisfying(unfit -> {
            assertThat(unfit.character()).isEqualTo("U+%04X".formatted(sign));
            assertThat(unfit.position()).isEqualTo(3);
        });
    }

    @Test
    void halves_of_a_sign_that_do_not_meet_are_unfit() {
        assertThat(CleanText.unfit("\udc00\ud800"))
                .hasValueSatisfying(unfit -> assertThat(unfit.position()).isEqualTo(1));
        assertThat(CleanText.unfit("😀\ude00"))
                .hasValueSatisfying(unfit -> assertThat(unfit.position()).isEqualTo(2));
    }

    @Test
    void accents_are_composed_with_their_letters() {
        assertThat(CleanText.composed("Co\u0302 gia\u0301o")).isEqualTo("Cô giáo");
    }
}
