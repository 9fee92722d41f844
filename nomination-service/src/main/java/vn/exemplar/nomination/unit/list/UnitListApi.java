package vn.exemplar.nomination.unit.list;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.SignedIn;
import vn.exemplar.nomination.calendar.Today;

@RestController
@SignedIn
@FromView("View_Units")
class UnitListApi {
    private final UnitViews units;
    private final Clock clock;

    UnitListApi(UnitViews units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/api/units")
    @Operation(summary = "The units active on a day, with their names of that day; without a day all, as of today (G4)")
    PageOf<UnitOnDay> list(@RequestParam(required = false) @Nullable LocalDate asOf, PageRequest page) {
        return units.page(asOf, dayOf(asOf), page);
    }

    @GetMapping("/api/units/{code}")
    @Operation(summary = "A unit as of a day, today if none is given (G4)")
    UnitOnDay one(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return UnitOnDay.of(find(code), dayOf(asOf));
    }

    @GetMapping("/api/units/{code}/history")
    @Operation(summary = "All names of a unit, and the units before and after it (G4)")
    UnitView history(@PathVariable String code) {
        return find(code);
    }

    private UnitView find(String code) {
        return units.find(code).orElseThrow(() -> Refusal.notFound("unit-not-found", "G4"));
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? Today.of(clock) : asOf;
    }
}
