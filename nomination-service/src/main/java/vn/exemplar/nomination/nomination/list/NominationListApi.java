package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
@Tag(name = "lists")
class NominationListApi {
    private final NominationRows rows;

    NominationListApi(NominationRows rows) {
        this.rows = rows;
    }

    @GetMapping("/api/nominations")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Nominations that the caller may see",
            description = "A unit sees its own, the standing office what has left a unit, an auditor all (N2). With"
                    + " mine=true the caller's own drafts; with order=DUE the unit's supplements by their last day.")
    PageOf<NominationRow> list(
            @Valid @ParameterObject NominationSearch search,
            @Parameter(description = "last changed first, or by title in Vietnamese order, or by last day")
                    @RequestParam(defaultValue = "CHANGED")
                    RowOrder order,
            PageRequest page,
            Act act) {
        return rows.page(search, order, act.actor(), page);
    }
}
