package vn.exemplar.review.review.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.keys.BallotKeys.OpenedBallot;

class BallotBoxTest {
    private static final String REVIEW = "review-1";
    private static final KeysetHandle KEY = Secrets.newBallotKey();
    private static final BallotBox BOX = new BallotBox(REVIEW, 1, Secrets.publicBytes(KEY), Secrets.newHmacKey());

    @ParameterizedTest
    @EnumSource(Choice.class)
    void r8_the_key_of_the_round_opens_what_was_sealed(Choice choice) {
        String code = BOX.trackingCode("p03", "command-1");
        assertThat(open(BOX.seal("p03", choice, code), 1, "p03")).isEqualTo(new OpenedBallot(code, choice));
    }

    @Test
    void r8_a_sealed_ballot_is_as_long_for_one_choice_as_for_another() {
        Set<Integer> lengths = new HashSet<>();
        Set<String> ballots = new HashSet<>();
        for (Choice choice : Choice.values()) {
            for (int member = 10; member < 60; member++) {
                String code = BOX.trackingCode("p" + member, "command");
                String ballot = BOX.seal("p" + member, choice, code);
                lengths.add(Base64.getDecoder().decode(ballot).length);
                ballots.add(ballot);
            }
        }
        assertThat(lengths).hasSize(1);
        assertThat(ballots).hasSize(150);
    }

    @Test
    void r8_no_byte_of_a_sealed_ballot_depends_on_the_choice() {
        int samples = 400;
        double[] agree = meanBytes(Choice.AGREE, samples);
        double[] disagree = meanBytes(Choice.DISAGREE, samples);
        for (int i = 0; i < agree.length; i++) {
            assertThat(Math.abs(agree[i] - disagree[i]))
                    .as("byte %d: means of uniform bytes differ by less than 6 standard errors", i)
                    .isLessThan(6 * 73.9 * Math.sqrt(2.0 / samples));
        }
    }

    @Test
    void r8_a_ballot_cannot_be_moved_to_another_member_or_round() {
        String ballot = BOX.seal("p03", Choice.AGREE, BOX.trackingCode("p03", "command-1"));
        assertThatThrownBy(() -> open(ballot, 1, "p04")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(ballot, 2, "p03")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void r8_a_repeated_command_gets_the_same_tracking_code_and_others_do_not() {
        assertThat(BOX.trackingCode("p03", "command-1"))
                .isEqualTo(BOX.trackingCode("p03", "command-1"))
                .matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}")
                .isNotEqualTo(BOX.trackingCode("p03", "command-2"))
                .isNotEqualTo(BOX.trackingCode("p04", "command-1"));
    }

    @Test
    void r8_without_the_secret_neither_tracking_code_nor_fingerprint_can_be_computed() {
        BallotBox withoutTheSecret = new BallotBox(REVIEW, 1, Secrets.publicBytes(KEY), Secrets.newHmacKey());
        assertThat(withoutTheSecret.trackingCode("p03", "command-1"))
                .isNotEqualTo(BOX.trackingCode("p03", "command-1"));
        assertThat(withoutTheSecret.fingerprint("request")).isNotEqualTo(BOX.fingerprint("request"));
        assertThat(BOX.fingerprint("request")).isEqualTo(BOX.fingerprint("request"));
    }

    @Test
    void tracking_codes_do_not_meet() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            codes.add(BOX.trackingCode("p03", "command-" + i));
        }
        assertThat(codes).doesNotHaveDuplicates();
    }

    private static OpenedBallot open(String ballot, int round, String memberId) {
        byte[] context = BallotText.context(REVIEW, round, memberId);
        return BallotText.read(
                Secrets.open(Secrets.secretBytes(KEY), Base64.getDecoder().decode(ballot), context));
    }

    private static double[] meanBytes(Choice choice, int samples) {
        double[] sums = new double[0];
        for (int i = 0; i < samples; i++) {
            byte[] ballot =
                    Base64.getDecoder().decode(BOX.seal("p03", choice, BOX.trackingCode("p03", "command-" + i)));
            sums = sums.length == 0 ? new double[ballot.length] : sums;
            for (int b = 0; b < ballot.length; b++) {
                sums[b] += (ballot[b] & 0xff) / (double) samples;
            }
        }
        return sums;
    }
}
