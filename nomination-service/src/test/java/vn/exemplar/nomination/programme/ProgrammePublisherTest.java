package vn.exemplar.nomination.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.exemplar.nomination.programme.Programmes.FIRST;
import static vn.exemplar.nomination.programme.Programmes.ID;
import static vn.exemplar.nomination.programme.Programmes.LAST;
import static vn.exemplar.nomination.programme.Programmes.activated;
import static vn.exemplar.nomination.programme.Programmes.amended;
import static vn.exemplar.nomination.programme.Programmes.cancelled;
import static vn.exemplar.nomination.programme.Programmes.closed;
import static vn.exemplar.nomination.programme.Programmes.drafted;
import static vn.exemplar.nomination.programme.Programmes.opened;
import static vn.exemplar.nomination.programme.Programmes.plan;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.contract.nomination.v1.ProgrammeActivated;
import vn.exemplar.contract.nomination.v1.ProgrammeAmended;
import vn.exemplar.contract.nomination.v1.ProgrammeClosed;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;

class ProgrammePublisherTest {
    private static final LocalizedText TITLE =
            new LocalizedText(plan().title().vi(), plan().title().en());

    @Test
    void a_programme_is_told_when_it_comes_into_force_changes_and_ends_G1() {
        assertThat(published(activated()))
                .contains(new ProgrammeActivated(
                        "2021-2025",
                        1,
                        TITLE,
                        plan().period().from(),
                        plan().period().to(),
                        activated().fields(),
                        3));
        assertThat(published(amended()))
                .contains(new ProgrammeAmended(
                        "2021-2025",
                        2,
                        TITLE,
                        plan().period().from(),
                        plan().period().to(),
                        activated().fields(),
                        3,
                        "Bổ sung tiêu chí"));
        assertThat(published(closed())).contains(new ProgrammeClosed("2021-2025", Acts.NOW));
    }

    @Test
    void drafts_and_windows_stay_in_the_service_G1_N5() {
        for (ProgrammeEvent event : List.of(
                drafted(),
                new ProgrammeRevised(ID, plan(), "p10", Acts.NOW),
                opened("w1", FIRST, LAST),
                new NominationWindowChanged(ID, "w1", "REGULAR", FIRST, LAST, List.of(2023), "", "p10", Acts.NOW),
                cancelled("w1"))) {
            assertThat(published(event)).isEmpty();
        }
    }

    private static Optional<ContractEvent> published(ProgrammeEvent event) {
        return new ProgrammePublisher().publish(event, new StoredFact("e1", 7, "leaf", Acts.NOW));
    }
}
