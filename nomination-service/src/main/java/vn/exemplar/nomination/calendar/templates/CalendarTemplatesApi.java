package vn.exemplar.nomination.calendar.templates;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;

/**
 * Calendars that ship with the product, to be compared with the official announcement and published. None counts before
 * that: each day says where it comes from and whether it was verified.
 */
@RestController
@RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
class CalendarTemplatesApi {
    private static final List<Integer> SHIPPED = List.of(2021, 2022, 2023, 2024, 2025, 2026);

    @GetMapping("/api/working-calendar-templates")
    @Operation(summary = "The years for which a calendar ships")
    List<Integer> list() {
        return SHIPPED;
    }

    @GetMapping(value = "/api/working-calendar-templates/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A shipped calendar, in the form in which one is published (G5)")
    ResponseEntity<Resource> one(@PathVariable int year) {
        if (!SHIPPED.contains(year)) {
            throw Refusal.notFound("calendar-not-shipped", "G5");
        }
        return ResponseEntity.ok(new ClassPathResource("calendars/" + year + ".json"));
    }
}
