package vn.exemplar.review.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void r2_six_of_nine_is_two_thirds() {
        assertThat(Rules.TWO_THIRDS.isReachedBy(6, 9)).isTrue();
        assertThat(Rules.TWO_THIRDS.isReachedBy(5, 9)).isFalse();
        assertThat(Rules.TWO_THIRDS.neededOf(9)).isEqualTo(6);
    }

    @Test
    void r2_two_thirds_of_eight_are_six_not_five_and_a_third() {
        assertThat(Rules.TWO_THIRDS.isReachedBy(5, 8)).isFalse();
        assertThat(Rules.TWO_THIRDS.isReachedBy(6, 8)).isTrue();
        assertThat(Rules.TWO_THIRDS.neededOf(8)).isEqualTo(6);
    }

    @Test
    void r2_ninety_percent_of_nine_are_all_nine() {
        assertThat(new Fraction(9, 10).neededOf(9)).isEqualTo(9);
        assertThat(new Fraction(9, 10).neededOf(10)).isEqualTo(9);
        assertThat(new Fraction(4, 5).neededOf(9)).isEqualTo(8);
    }

    @Test
    void r2_needed_is_always_the_smallest_number_that_reaches_the_share() {
        forEachShare((share, whole) -> {
            int needed = share.neededOf(whole);
            assertThat(share.isReachedBy(needed, whole))
                    .as("%s of %d", share, whole)
                    .isTrue();
            assertThat(share.isReachedBy(needed - 1, whole))
                    .as("%s of %d", share, whole)
                    .isFalse();
            assertThat(needed).isBetween(1, whole);
        });
    }

    @Test
    void r2_a_share_is_compared_as_in_exact_arithmetic() {
        forEachShare((share, whole) -> {
            for (int part = 0; part <= whole; part++) {
                BigInteger left = BigInteger.valueOf(part).multiply(BigInteger.valueOf(share.denominator()));
                BigInteger right = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator()));
                assertThat(share.isReachedBy(part, whole)).isEqualTo(left.compareTo(right) >= 0);
            }
        });
    }

    @Test
    void r2_large_numbers_do_not_overflow() {
        Fraction almostAll = new Fraction(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertThat(almostAll.isReachedBy(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
        assertThat(almostAll.neededOf(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE - 1);
    }

    @Test
    void r2_nobody_is_no_share_of_nobody() {
        assertThat(Rules.TWO_THIRDS.isReachedBy(0, 0)).isFalse();
    }

    @Test
    void r2_a_share_is_above_zero_and_at_most_one() {
        assertThatThrownBy(() -> new Fraction(0, 3)).hasMessageContaining("not-a-share");
        assertThatThrownBy(() -> new Fraction(4, 3)).hasMessageContaining("not-a-share");
        assertThatThrownBy(() -> new Fraction(1, 0)).hasMessageContaining("not-a-share");
        assertThat(new Fraction(1, 1).neededOf(9)).isEqualTo(9);
    }

    private static void forEachShare(ShareOfWhole check) {
        for (int denominator = 1; denominator <= 12; denominator++) {
            for (int numerator = 1; numerator <= denominator; numerator++) {
                for (int whole = 1; whole <= 30; whole++) {
                    check.of(new Fraction(numerator, denominator), whole);
                }
            }
        }
    }

    private interface ShareOfWhole {
        void of(Fraction share, int whole);
    }
}
