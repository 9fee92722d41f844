package vn.exemplar.nomination.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.stack.catalogue.Catalogue;

class LikenessTest {

    @Test
    void diacritics_case_and_the_form_of_unicode_do_not_matter_N9() {
        String text = "Đường tới Bản xa, ĐẾN ngõ";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(Folded.text(text)).isEqualTo("duong toi ban xa, den ngo").isEqualTo(Folded.text(decomposed));
        assertThat(Likeness.of(text, "duong toi ban xa den ngo")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d, a b c d, 100",
        "a b c d, d c b a, 100",
        "a b c d, a b x y, 50",
        "a b c d, w x y z, 0",
        "a a a a, a, 40",
        "'', a, 0",
        "'', '', 0"
    })
    void is_the_share_of_common_syllables_N9(String one, String other, int likeness) {
        assertThat(Likeness.of(one, other)).isEqualTo(likeness);
        assertThat(Likeness.of(other, one)).isEqualTo(likeness);
    }

    @Test
    void the_nine_houses_of_N06_look_alike_and_the_tools_of_N07_do_not_N9() {
        assertThat(most("N06", "RA-2021-01")).isBetween(50, 74);
        assertThat(most("N07", "RA-2022-01")).isLessThan(50);
        assertThat(most("N01", "RA-2021-02")).isLessThan(50);
    }

    private static int most(String sample, String code) {
        String rewarded = StreamSupport.stream(
                        Catalogue.read().rewardedAchievements().spliterator(), false)
                .filter(one -> one.path("id").asString().equals(code))
                .map((JsonNode one) -> one.path("achievement").asString())
                .findFirst()
                .orElseThrow();
        return Nominations.sample(sample).content().achievements().stream()
                .mapToInt(achievement -> Likeness.of(achievement.title(), rewarded))
                .max()
                .orElseThrow();
    }
}
