package vn.exemplar.publication.press.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.publication.press.PressTasks.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.publication.press.ArticleText;

class NameInTextTest {
    private static final String NAME = "Giang Từ Tâm";

    @ParameterizedTest
    @ValueSource(strings = {"Ba Giang Tu Tam van dong xay nha.", "GIANG  TỪ\u00a0TÂM", "(Giang Từ Tâm)"})
    void p2_a_name_is_found_without_its_marks_and_in_any_spacing(String body) {
        assertThat(NameInText.places(text(body), NAME)).containsExactly("body.vi");
    }

    @Test
    void p2_a_name_within_another_word_is_no_name() {
        assertThat(NameInText.places(text("Làng Giang Từ Tâmm và xã Angiang Từ Tâm."), NAME))
                .isEmpty();
    }

    @Test
    void p2_a_name_is_found_in_every_place() {
        ArticleText text = new ArticleText(NAME, "Giang Tu Tam", "Không", NAME, "Không", "By GIANG TU TAM");
        assertThat(NameInText.places(text, NAME)).containsExactly("title.vi", "title.en", "lead.en", "body.en");
    }

    @Test
    void p2_an_exemplar_without_a_name_is_named_nowhere() {
        assertThat(NameInText.places(text("Một dự án."), " ")).isEmpty();
    }

    @Test
    void p2_the_letter_d_with_stroke_is_found_without_it() {
        assertThat(NameInText.places(text("Anh Do Van Dan."), "Đỗ Văn Đán")).containsExactly("body.vi");
    }
}
