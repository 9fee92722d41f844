package vn.exemplar.nomination.programme.list;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.nomination.SignedIn;
import vn.exemplar.nomination.programme.ProgrammeTerms;
import vn.exemplar.nomination.programme.events.Criterion;

/** The criteria that a nomination answers. */
@RestController
@SignedIn
@FromView("View_Programmes")
class CriteriaApi {
    private final ProgrammeViews programmes;

    CriteriaApi(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    record CriteriaToAnswer(String programmeId, int version, List<Criterion> criteria) {}

    @GetMapping("/api/programmes/{id}/criteria")
    @Operation(summary = "What a nomination of today answers: general criteria and the lists of its fields (G2, G3)")
    CriteriaToAnswer criteria(
            @PathVariable String id,
            @RequestParam String subjectType,
            @RequestParam List<String> fields,
            @RequestParam(required = false) @Nullable String body) {
        ProgrammeView programme = programmes.find(id).orElseThrow(CriteriaApi::unknown);
        return answer(programme.terms(), subjectType, body, fields);
    }

    @GetMapping("/api/programmes/{id}/versions/{version}/criteria")
    @Operation(summary = "What a nomination that pins this version answers (G1, G2, G3)")
    CriteriaToAnswer criteriaOfVersion(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam String subjectType,
            @RequestParam List<String> fields,
            @RequestParam(required = false) @Nullable String body) {
        ProgrammeVersion programme = programmes.version(id, version).orElseThrow(CriteriaApi::unknown);
        return answer(programme.terms(), subjectType, body, fields);
    }

    private static CriteriaToAnswer answer(
            ProgrammeTerms terms, String subjectType, @Nullable String body, List<String> fields) {
        return new CriteriaToAnswer(
                terms.definition().programmeId(),
                terms.definition().version(),
                terms.criteriaFor(subjectType, body, fields));
    }

    private static Refusal unknown() {
        return Refusal.notFound("programme-not-found", "G1");
    }
}
