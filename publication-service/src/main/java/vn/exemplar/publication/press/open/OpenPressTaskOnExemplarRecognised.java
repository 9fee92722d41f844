package vn.exemplar.publication.press.open;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Commands;
import vn.exemplar.chassis.intake.ContractDoor;
import vn.exemplar.contract.review.v1.ExemplarRecognised;
import vn.exemplar.publication.press.PressEvent.Consent;
import vn.exemplar.publication.press.PressTask;
import vn.exemplar.publication.press.PressTask.Exemplar;

@Component
final class OpenPressTaskOnExemplarRecognised implements ContractDoor<ExemplarRecognised> {
    private final Commands commands;

    OpenPressTaskOnExemplarRecognised(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Class<ExemplarRecognised> eventType() {
        return ExemplarRecognised.class;
    }

    @Override
    public void on(ExemplarRecognised event, Act act) {
        var consent = event.consent();
        Exemplar exemplar = new Exemplar(
                event.exemplarId(),
                event.nominationId(),
                event.year(),
                event.title(),
                event.exemplarKind(),
                Stream.concat(Stream.ofNullable(event.mainField()), event.otherFields().stream())
                        .toList(),
                event.personal().name(),
                event.subjectUnit(),
                event.summary(),
                event.decisionNumber(),
                event.decidedOn(),
                new Consent(consent.name(), consent.photo(), consent.quotation(), consent.unit()));
        commands.carryOut(new OpenPressTask(PressTask.idOf(event.exemplarId()), exemplar, act));
    }
}
