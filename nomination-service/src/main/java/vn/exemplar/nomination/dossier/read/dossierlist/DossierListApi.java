package vn.exemplar.nomination.dossier.read.dossierlist;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
class DossierListApi {
    private final DossierViews nominations;

    DossierListApi(DossierViews nominations) {
        this.nominations = nominations;
    }

    @GetMapping("/api/nominations")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    PageOf<DossierSummary> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String text,
            PageRequest page,
            Act act) {
        return nominations.page(new DossierSearch(unit, state, field, year, text), act.actor(), page);
    }

    @GetMapping("/api/nominations/{id}")
    @RolesAllowed({"UNIT_OFFICER", "UNIT_HEAD", "STANDING_OFFICER", "AUDITOR"})
    ResponseEntity<DossierView> one(@PathVariable String id, Act act) {
        DossierView nomination =
                nominations.find(id, act.actor()).orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
        return ResponseEntity.ok().eTag(Long.toString(nomination.version())).body(nomination);
    }
}
