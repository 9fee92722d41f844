package vn.exemplar.nomination.timelimit.punctuality;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.timelimit.punctuality.PunctualityFigures.Punctuality;

@RestController
@FromView("View_WorkingTime")
class PunctualityApi {
    private final PunctualityFigures figures;

    PunctualityApi(PunctualityFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/api/time-limits/punctuality")
    @RolesAllowed({"STANDING_OFFICER", "DIRECTOR", "AUDITOR"})
    @Operation(summary = "Time limits begun in a year: kept, late and open, per unit and kind (G5)")
    List<Punctuality> punctuality(@RequestParam int year) {
        return figures.of(year);
    }
}
