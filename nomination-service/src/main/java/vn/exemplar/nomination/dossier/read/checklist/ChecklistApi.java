package vn.exemplar.nomination.dossier.read.checklist;

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
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.dossier.Checklist;
import vn.exemplar.nomination.dossier.Checklist.Marked;
import vn.exemplar.nomination.dossier.RequiredPart;
import vn.exemplar.nomination.dossier.read.CriterionTexts;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.events.Text;

/** The check of a dossier, point by point (N7). */
@RestController
class ChecklistApi {
    private final DossierViews nominations;
    private final CriterionTexts texts;

    ChecklistApi(DossierViews nominations, CriterionTexts texts) {
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
        return nominations
                .find(id, act.actor())
                .map(this::check)
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
    }

    private CheckOfDossier check(DossierView nomination) {
        Checklist marks = nomination.checklist();
        List<String> points = Checklist.points(nomination.criteria());
        return new CheckOfDossier(
                nomination.version(),
                nomination.returns(),
                points(nomination, points),
                marks.open(points),
                marks.failed(points).stream().map(Marked::point).toList());
    }

    private List<Point> points(DossierView nomination, List<String> points) {
        Function<String, Criterion> criterion = texts.of(nomination);
        Map<String, Marked> marks =
                nomination.checklist().marks().stream().collect(Collectors.toMap(Marked::point, Function.identity()));
        return points.stream()
                .map(point -> RequiredPart.codes().contains(point)
                        ? new Point(point, true, CriterionTexts.ofPart(point), marks.get(point))
                        : point(criterion.apply(point), marks.get(point)))
                .toList();
    }

    private static Point point(Criterion criterion, @Nullable Marked mark) {
        return new Point(criterion.id(), criterion.required(), criterion.statement(), mark);
    }
}
