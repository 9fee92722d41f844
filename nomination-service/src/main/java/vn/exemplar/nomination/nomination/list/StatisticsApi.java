package vn.exemplar.nomination.nomination.list;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;

@RestController
@Tag(name = "lists")
class StatisticsApi {
    private final NominationRows rows;

    StatisticsApi(NominationRows rows) {
        this.rows = rows;
    }

    enum By {
        FIELD("fields"),
        UNIT("nominatingUnit"),
        YEAR("year");

        private final String stored;

        By(String stored) {
            this.stored = stored;
        }
    }

    @GetMapping("/api/nomination-statistics")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "How many nominations stand where",
            description = "Counts what the caller may see, under the same filters as the list. A nomination counts once"
                    + " in each of its fields.")
    List<Tally> statistics(
            @Parameter(description = "what to count by") @RequestParam By by,
            @Valid @ParameterObject NominationSearch search,
            Act act) {
        return Tally.of(rows.counted(by.stored, search, act.actor()));
    }
}
