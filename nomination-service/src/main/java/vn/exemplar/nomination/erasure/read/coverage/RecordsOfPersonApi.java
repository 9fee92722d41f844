package vn.exemplar.nomination.erasure.read.coverage;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.nomination.erasure.events.CoveredRecords;

@RestController
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
