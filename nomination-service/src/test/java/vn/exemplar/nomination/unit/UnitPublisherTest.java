package vn.exemplar.nomination.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.unit.Units.BEGAN;
import static vn.exemplar.nomination.unit.Units.ENDED;
import static vn.exemplar.nomination.unit.Units.RENAMED_ON;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.contract.nomination.v1.UnitBeginningCorrected;
import vn.exemplar.contract.nomination.v1.UnitClosed;
import vn.exemplar.contract.nomination.v1.UnitRegistered;
import vn.exemplar.contract.nomination.v1.UnitRenamed;
import vn.exemplar.contract.nomination.v1.UnitReopened;
import vn.exemplar.nomination.Acts;

class UnitPublisherTest {
    private static final StoredFact FACT = new StoredFact("e1", 7, "leaf", Acts.NOW);

    @Test
    void everything_that_happens_to_a_unit_is_told_G4() {
        published(
                Units.registered(),
                new UnitRegistered("VPS", new LocalizedText("Văn phòng Sở", "Department Office"), "DIVISION", BEGAN));
        published(
                Units.renamed(),
                new UnitRenamed("VPS", new LocalizedText("Văn phòng Sở (mới)", "New Department Office"), RENAMED_ON));
        published(Units.merged(), new UnitClosed("VPS", ENDED, List.of("KHTC")));
        published(Units.split(), new UnitClosed("VPS", ENDED, List.of("TH", "HC")));
        published(Units.closed(), new UnitClosed("VPS", ENDED, List.of()));
        published(Units.undone("KHTC"), new UnitReopened("VPS"));
        published(Units.begun(RENAMED_ON), new UnitBeginningCorrected("VPS", RENAMED_ON));
    }

    private static void published(UnitEvent event, Object told) {
        assertThat(new UnitPublisher().publish(event, FACT))
                .hasValueSatisfying(one -> assertThat(one).isEqualTo(told));
    }
}
