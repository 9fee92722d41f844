package vn.exemplar.nomination.nomination.office.mark;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationDecision;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed.ChecklistMarked;
import vn.exemplar.nomination.nomination.events.OfficeActed.Mark;

record MarkChecklist(String subject, List<Mark> marks, Act act) implements NominationDecision {
    MarkChecklist {
        marks = List.copyOf(marks);
    }

    @Override
    public List<NominationEvent> decide(Nomination nomination) {
        List<String> points = nomination.draft().points();
        Set<String> seen = new HashSet<>();
        List<String> wrong = marks.stream()
                .map(Mark::point)
                .filter(point -> !points.contains(point) || !seen.add(point))
                .toList();
        refuseUnless(nomination.exists(), Nomination::notFound);
        refuseUnless(!nomination.concerns(act.actor().id()), Nomination::involved);
        refuseUnless(nomination.underCheck(), nomination::notUnderCheck);
        refuseUnless(!nomination.check().claimedByAnother(act.actor().id()), nomination.check()::claimedByAnother);
        refuseUnless(
                wrong.isEmpty(),
                () -> unprocessable("point-unknown-or-repeated", "N7").with("points", wrong));
        return List.of(new ChecklistMarked(
                subject, nomination.check().returns(), marks, act.actor().id(), act.at()));
    }
}
