package vn.exemplar.nomination.unit.correct;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.nomination.unit.Unit;
import vn.exemplar.nomination.unit.UnitEvent;
import vn.exemplar.nomination.unit.UnitEvent.UnitBeginningCorrected;

/** Before the day of its second name and of its end, so that it stays whole. */
record CorrectUnitBeginning(String subject, LocalDate activeFrom, String reason, Act act)
        implements Decision<Unit, UnitEvent> {

    @Override
    public List<UnitEvent> decide(Unit unit) {
        String officer = act.actor().id();
        unit.mustExist();
        refuseUnless(!activeFrom.equals(unit.activeFrom()), () -> conflict("unit-beginning-unchanged", "G4"));
        Unit.mustBeAnother(officer, unit.begunBy());
        Stream.concat(unit.names().stream().skip(1).map(Unit.Named::from), Stream.ofNullable(unit.closedOn()))
                .min(LocalDate::compareTo)
                .ifPresent(next -> refuseUnless(
                        activeFrom.isBefore(next),
                        () -> unprocessable("unit-begins-too-late", "G4").with("next", next.toString())));
        return List.of(new UnitBeginningCorrected(subject, unit.code(), activeFrom, reason, officer, act.at()));
    }
}
