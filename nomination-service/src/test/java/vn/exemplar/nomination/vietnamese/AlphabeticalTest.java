package vn.exemplar.nomination.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabeticalTest {

    @Test
    void letters_with_a_mark_of_their_own_follow_their_plain_letter_and_tones_matter_last() {
        List<String> ordered =
                List.of("Ca", "cà", "Căn", "Cân", "Dung", "Đào", "Em", "Êm", "Oanh", "Ông", "Ơn", "Xuân");
        List<String> mixed = Stream.of("Đào", "Ơn", "Êm", "Ca", "Xuân", "Cân", "Dung", "Oanh", "Căn", "cà", "Em", "Ông")
                .sorted((one, other) -> Arrays.compareUnsigned(Alphabetical.key(one), Alphabetical.key(other)))
                .toList();
        assertThat(mixed).isEqualTo(ordered);
    }

    @Test
    void only_the_beginning_of_a_long_text_counts() {
        assertThat(Alphabetical.key("a".repeat(100) + "x")).isEqualTo(Alphabetical.key("a".repeat(100) + "y"));
        assertThat(Alphabetical.key("")).isNotNull();
    }
}
