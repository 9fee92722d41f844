package vn.exemplar.nomination.programme;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.publishing.ContractPublisher;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.LocalizedText;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent.ProgrammeRevised;
import vn.exemplar.nomination.programme.events.ProgrammeField;
import vn.exemplar.nomination.programme.events.Text;

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
            case ProgrammeRevised revised -> Optional.empty();
            case ProgrammeActivated activated -> Optional.of(activated(activated));
            case ProgrammeAmended amended -> Optional.of(amended(amended.definition(), amended.reason()));
            case ProgrammeClosed closed ->
                Optional.of(new vn.exemplar.contract.nomination.v1.ProgrammeClosed(
                        closed.programmeId(), closed.closedAt()));
            case NominationWindowOpened opened -> Optional.empty();
            case NominationWindowChanged changed -> Optional.empty();
            case NominationWindowCancelled cancelled -> Optional.empty();
        };
    }

    private static ContractEvent activated(ProgrammeActivated event) {
        return new vn.exemplar.contract.nomination.v1.ProgrammeActivated(
                event.programmeId(),
                event.version(),
                text(event.title()),
                event.from(),
                event.to(),
                event.fields(),
                event.annualIntroductionTarget());
    }

    private static ContractEvent amended(ProgrammeDefinition definition, String reason) {
        return new vn.exemplar.contract.nomination.v1.ProgrammeAmended(
                definition.programmeId(),
                definition.version(),
                text(definition.title()),
                definition.period().from(),
                definition.period().to(),
                definition.fields().stream().map(ProgrammeField::field).toList(),
                definition.annualIntroductionTarget(),
                reason);
    }

    private static LocalizedText text(Text text) {
        return new LocalizedText(text.vi(), text.en());
    }
}
