package vn.exemplar.nomination.programme.read.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.programme.events.Criterion;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeView;
import vn.exemplar.nomination.programme.read.programmelist.ProgrammeViews;

/** The criteria that a nomination must answer. */
@RestController
class CriteriaApi {
    private final ProgrammeViews programmes;

    CriteriaApi(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    record CriteriaToAnswer(String programmeId, int version, List<Criterion> criteria) {}

    @GetMapping("/api/programmes/{id}/criteria")
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
    CriteriaToAnswer criteria(
            @PathVariable String id,
            @RequestParam String subjectType,
            @RequestParam List<String> fields,
            @RequestParam(required = false) @Nullable String body) {
        ProgrammeView programme = programmes.find(id).orElseThrow(() -> Refusal.notFound("programme-not-found", "G1"));
        return new CriteriaToAnswer(id, programme.version(), programme.terms().criteriaFor(subjectType, body, fields));
    }
}
