package vn.exemplar.nomination.programme.templates;

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

/** Programmes that ship with the product, to be looked at, changed and posted as drafts. */
@RestController
@RolesAllowed({"STANDING_OFFICER", "AUDITOR"})
class ProgrammeTemplatesApi {
    private static final List<String> SHIPPED = List.of("2021-2025", "empty");

    @GetMapping("/api/programme-templates")
    @Operation(summary = "The programmes that ship: the one of 2021–2025 and an empty one")
    List<String> list() {
        return SHIPPED;
    }

    @GetMapping(value = "/api/programme-templates/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A shipped programme, in the form in which a draft is posted (G1)")
    ResponseEntity<Resource> one(@PathVariable String name) {
        if (!SHIPPED.contains(name)) {
            throw Refusal.notFound("programme-not-found", "G1");
        }
        return ResponseEntity.ok(new ClassPathResource("programmes/" + name + ".json"));
    }
}
