package vn.exemplar.nomination.erasure.records;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.erasure.CoveredRecords;
import vn.exemplar.nomination.erasure.RecordsOfPerson;

@RestController
@FromView({"View_Nominations", "View_Rewards", "View_Delegations"})
class RecordsOfPersonApi {
    private final RecordsOfPerson records;

    RecordsOfPersonApi(RecordsOfPerson records) {
        this.records = records;
    }

    @GetMapping("/api/people/{id}/records")
    @RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
    @Operation(
            summary = "Which records an erasure of this person would cover (A4)",
            description =
                    "By the person's id. Leads name nobody by id: those that came to nothing are found by their text.")
    CoveredRecords records(@PathVariable String id) {
        return records.of(id);
    }
}
