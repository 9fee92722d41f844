package vn.exemplar.nomination.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void a_text_is_found_by_its_words_and_by_each_pair_of_neighbours() {
        assertThat(Folded.terms("Người gieo mầm, người gieo"))
                .containsExactly("nguoi", "nguoi gieo", "gieo", "gieo mam", "mam", "mam nguoi");
        assertThat(Folded.terms(" - ")).isEmpty();
    }

    @Test
    void of_a_very_long_text_the_beginning_is_found() {
        String text =
                IntStream.rangeClosed(1, 3_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(Folded.terms(text)).hasSize(2_000).endsWith("999 1000", "1000", "1000 1001");
    }

    @Test
    void several_words_are_looked_for_by_their_pairs_and_one_by_itself() {
        assertThat(Folded.wanted("Đồng  bào; miền")).containsExactly("dong bao", "bao mien");
        assertThat(Folded.wanted("Đồng")).containsExactly("dong");
        assertThat(Folded.wanted("?")).isEmpty();
    }
}
