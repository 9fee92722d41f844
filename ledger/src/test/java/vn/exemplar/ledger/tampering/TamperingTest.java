package vn.exemplar.ledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.exemplar.ledger.mongo.Logs;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

final class TamperingTest {

    private static final int CASES = 1_000;

    private final LogCopy original = LogCopy.of(SampleLog.of(30, 1));

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void is_found_where_it_was_done(Tampering tampering) {
        for (long seed = 0; seed < CASES; seed++) {
            LogCopy tampered = original.copy();
            tampering.on(tampered, new Random(seed));
            int place = tampered.firstDifference(original);
            if (place < tampered.size() || place < original.size()) {
                long index = place < original.size()
                        ? original.commit(place).firstIndex()
                        : original.commit(place - 1).nextIndex();
                assertThat(verify(tampered).finding())
                        .as("%s, seed %d", tampering, seed)
                        .get()
                        .returns(index, Finding::index);
            }
        }
    }

    private static VerificationReport verify(LogCopy log) {
        return LedgerVerifier.verify(Logs.ORIGIN, log.commits(), events -> {});
    }
}
