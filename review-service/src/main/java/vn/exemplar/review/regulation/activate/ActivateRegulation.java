package vn.exemplar.review.regulation.activate;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.Regulation;
import vn.exemplar.review.regulation.Regulation.Version;
import vn.exemplar.review.regulation.RegulationEvent;
import vn.exemplar.review.regulation.RegulationEvent.RegulationActivated;
import vn.exemplar.review.regulation.RegulationTerms.Source;

record ActivateRegulation(String subject, Act act) implements Decision<Regulation, RegulationEvent> {

    @Override
    public List<RegulationEvent> decide(Regulation regulation) {
        refuseUnless(regulation.exists(), () -> notFound("regulation-not-found", "R1"));
        Version latest = regulation.latest();
        LocalDate today = DayOfTheAct.of(act.at());
        Source source = latest.terms().source();
        refuseUnless(
                latest.activatedAt() == null,
                () -> conflict("regulation-already-active", "R1").with("version", latest.version()));
        refuseUnless(
                source.isVerifiedBy(today),
                () -> unprocessable("source-not-verified", "R1")
                        .with("document", source.document())
                        .basedOn(source.document() + ", " + source.article()));
        refuseUnless(
                !latest.terms().isOver(today),
                () -> unprocessable("source-expired", "R1")
                        .with("document", source.document())
                        .basedOn(source.document() + ", " + source.article()));
        return List.of(new RegulationActivated(subject, latest.version(), act.at()));
    }
}
