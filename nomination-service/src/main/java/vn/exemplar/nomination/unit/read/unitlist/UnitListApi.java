package vn.exemplar.nomination.unit.read.unitlist;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
class UnitListApi {
    private final UnitViews units;

    UnitListApi(UnitViews units) {
        this.units = units;
    }

    @GetMapping("/api/units")
    @RolesAllowed({
        "UNIT_OFFICER",
        "UNIT_HEAD",
        "STANDING_OFFICER",
        "COUNCIL_CHAIR",
        "COUNCIL_VICE_CHAIR",
        "COUNCIL_MEMBER",
        "COUNCIL_SECRETARY",
        "DIRECTOR",
        "PRESS_OFFICER",
        "EDITOR",
        "AUDITOR"
    })
    PageOf<UnitView> list(@RequestParam(required = false) @Nullable LocalDate asOf, PageRequest page) {
        return units.page(asOf, page);
    }
}
