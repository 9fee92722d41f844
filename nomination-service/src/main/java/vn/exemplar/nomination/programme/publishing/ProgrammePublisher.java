package vn.exemplar.nomination.programme.publishing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;

@Component
class ProgrammePublisher implements ContractPublisher<ProgrammeEvent> {
    @Override
    public Class<ProgrammeEvent> eventFamily() {
        return ProgrammeEvent.class;
    }

    @Override
    public Optional<ContractEvent> publish(ProgrammeEvent event, StoredFact fact) {
        return switch (event) {
            case ProgrammeDrafted drafted -> Optional.empty();
            case ProgrammeActivated activated -> Optional.of(activated(activated));
            case NominationWindowOpened opened -> Optional.empty();
        };
    }

    private static ContractEvent activated(ProgrammeActivated event) {
        return new vn.exemplar.contract.nomination.v1.ProgrammeActivated(
                event.programmeId(),
                event.version(),
                new LocalizedText(event.title().vi(), event.title().en()),
                event.from(),
                event.to(),
                event.fields(),
                event.annualIntroductionTarget());
    }
}
