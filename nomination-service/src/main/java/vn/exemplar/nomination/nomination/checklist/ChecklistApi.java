package vn.exemplar.nomination.nomination.checklist;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.nomination.Checklist;
import vn.exemplar.nomination.nomination.Checklist.Marked;
import vn.exemplar.nomination.nomination.CriterionTexts;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationViews;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.Text;

/** The check of a dossier, point by point (N7). */
@RestController
@FromView({"View_Nominations", "View_Programmes"})
class ChecklistApi {
    private final NominationViews nominations;
    private final CriterionTexts texts;

    ChecklistApi(NominationViews nominations, CriterionTexts texts) {
        this.nominations = nominations;
        this.texts = texts;
    }

    /** @param mark null until it is marked */
    record Point(
            String point,
            boolean required,
            Text text,
            @Nullable Marked mark) {}

    /**
     * @param open points that are unmarked, or were changed by the unit since
     * @param failed points that the unit has to mend
     */
    record CheckOfDossier(long version, int round, List<Point> points, List<String> open, List<String> failed) {}

    @GetMapping("/api/nominations/{id}/checklist")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "The checklist of a dossier with its marks (N7)",
            description = "Marks of earlier rounds are kept; one on a point that the unit changed says \"recheck\".")
    CheckOfDossier checklist(@PathVariable String id, Act act) {
        return check(nominations.visible(id, act.actor()).nomination());
    }

    private CheckOfDossier check(Nomination nomination) {
        Checklist marks = nomination.check().checklist();
        List<String> points = nomination.draft().points();
        return new CheckOfDossier(
                nomination.version(),
                nomination.check().returns(),
                points(nomination, points),
                marks.open(points),
                marks.failed(points).stream().map(Marked::point).toList());
    }

    private List<Point> points(Nomination nomination, List<String> points) {
        Function<String, Criterion> criterion = texts.of(nomination.draft());
        Function<String, Text> part = texts.parts(nomination.draft());
        Map<String, Marked> marks = nomination.check().checklist().marks().stream()
                .collect(Collectors.toMap(Marked::point, Function.identity()));
        return points.stream()
                .map(point -> nomination.draft().criteria().parts().contains(point)
                        ? new Point(point, true, part.apply(point), marks.get(point))
                        : point(criterion.apply(point), marks.get(point)))
                .toList();
    }

    private static Point point(Criterion criterion, @Nullable Marked mark) {
        return new Point(criterion.id(), criterion.required(), criterion.statement(), mark);
    }
}
