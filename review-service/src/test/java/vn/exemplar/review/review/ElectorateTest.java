package vn.exemplar.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.review.council.Councils;
import vn.exemplar.review.council.Seat;
import vn.exemplar.review.regulation.Quorum;
import vn.exemplar.review.regulation.Rules;
import vn.exemplar.review.review.Electorate.VotingSeat;

class ElectorateTest {
    private static final List<VotingSeat> SEATS = VotingSeat.among(Councils.seats());

    @Test
    void r4_a_possible_conflict_is_declared_and_votes() {
        Electorate electorate = new Electorate(SEATS, List.of("p03"), Map.of("p03", Declaration.POSSIBLE), null);
        assertThat(electorate.isConflicted("p03")).isFalse();
        assertThat(electorate.hasDeclared("p03")).isTrue();
        assertThat(electorate.mayVote("p03")).isTrue();
    }

    @Test
    void r4_the_nominee_is_in_conflict_and_has_declared_without_a_word() {
        Electorate electorate = new Electorate(SEATS, List.of("p07"), Map.of(), "p07");
        assertThat(electorate.isConflicted("p07")).isTrue();
        assertThat(electorate.hasDeclared("p07")).isTrue();
        assertThat(electorate.undeclared()).isEmpty();
        assertThat(electorate.mayVote("p07")).isFalse();
        assertThat(electorate.recused()).containsExactly("p07");
    }

    @Test
    void r3_who_has_no_seat_does_not_vote_and_is_not_among_the_recused() {
        Electorate electorate = new Electorate(
                SEATS, List.of("p16"), Map.of("p16", Declaration.NONE, "p17", Declaration.CONFLICT), null);
        assertThat(electorate.hasVotingSeat("p16")).isFalse();
        assertThat(electorate.mayVote("p16")).isFalse();
        assertThat(electorate.recused()).isEmpty();
        assertThat(electorate.quorum(Rules.twoThirds())).isEqualTo(new Quorum(0, 9, 6));
    }

    @Test
    void r7_who_is_present_counts_toward_the_quorum_before_having_declared() {
        Electorate electorate = new Electorate(SEATS, List.of("p01", "p03", "p07"), Map.of(), "p07");
        assertThat(electorate.quorum(Rules.twoThirds())).isEqualTo(new Quorum(2, 8, 6));
        assertThat(electorate.undeclared()).containsExactly("p01", "p03");
        assertThat(electorate.eligible()).isEmpty();
    }

    @Test
    void r4_the_chair_presides_and_without_them_the_vice_chair_and_then_nobody() {
        Map<String, Declaration> declared =
                Map.of("p01", Declaration.NONE, "p02", Declaration.NONE, "p03", Declaration.NONE);
        assertThat(new Electorate(SEATS, List.of("p02", "p01", "p03"), declared, null).presiding())
                .contains("p01");
        assertThat(new Electorate(SEATS, List.of("p02", "p03"), declared, null).presiding())
                .contains("p02");
        assertThat(new Electorate(SEATS, List.of("p03"), declared, null).presiding())
                .isEmpty();
    }

    /** Councils of every size, with whoever absent, silent or in conflict: what must hold for each of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void r7_whoever_votes_sits_is_present_has_declared_and_is_not_in_conflict(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Electorate electorate = any(random);
            Set<String> eligible = new HashSet<>(electorate.eligible());
            for (VotingSeat seat : electorate.seats()) {
                String member = seat.memberId();
                boolean mayVote = electorate.present().contains(member)
                        && electorate.declarations().containsKey(member)
                        && electorate.declarations().get(member) != Declaration.CONFLICT
                        && !member.equals(electorate.nominee());
                assertThat(eligible.contains(member)).as(member).isEqualTo(mayVote);
            }
            assertThat(electorate.recused()).noneMatch(eligible::contains);
            assertThat(electorate.presiding().stream()).allMatch(eligible::contains);
            quorumHolds(electorate, eligible.size());
        }
    }

    private static void quorumHolds(Electorate electorate, int eligible) {
        Quorum quorum = electorate.quorum(Rules.twoThirds());
        int base = electorate.seats().size() - electorate.recused().size();
        assertThat(quorum.of()).isEqualTo(base);
        assertThat(quorum.present()).isBetween(eligible, base);
        assertThat(quorum.isReached()).isEqualTo(base > 0 && 3 * quorum.present() >= 2 * base);
        Quorum ofAll = electorate.quorum(Rules.keepingConflictedInDenominator());
        assertThat(ofAll.of()).isEqualTo(electorate.seats().size());
        assertThat(ofAll.present()).isEqualTo(quorum.present());
        assertThat(ofAll.isReached())
                .as("a larger base is never easier to reach")
                .isIn(false, quorum.isReached());
    }

    private static Electorate any(Random random) {
        List<Seat> seats = new ArrayList<>(Councils.seats());
        seats.removeIf(seat -> random.nextInt(4) == 0);
        Map<String, Declaration> declarations = new HashMap<>();
        Set<String> present = new HashSet<>();
        for (Seat seat : seats) {
            int said = random.nextInt(4);
            if (said < 3) {
                declarations.put(seat.memberId(), Declaration.values()[said]);
            }
            if (random.nextInt(3) > 0) {
                present.add(seat.memberId());
            }
        }
        @Nullable String nominee = random.nextBoolean() ? "p07" : null;
        return new Electorate(VotingSeat.among(seats), present, declarations, nominee);
    }
}
