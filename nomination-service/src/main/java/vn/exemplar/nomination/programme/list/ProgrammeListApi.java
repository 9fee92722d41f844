package vn.exemplar.nomination.programme.list;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.SignedIn;
import vn.exemplar.nomination.programme.Programme;

@RestController
@SignedIn
@FromView("View_Programmes")
class ProgrammeListApi {
    private final ProgrammeViews programmes;

    ProgrammeListApi(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/api/programmes")
    @Operation(summary = "The programmes, each in its present version (G1)")
    PageOf<ProgrammeView> list(@RequestParam(required = false) Programme.@Nullable State state, PageRequest page) {
        return programmes.page(state, page);
    }

    @GetMapping("/api/programmes/{id}")
    @Operation(summary = "A programme in its present version, with its windows; the ETag is for revising a draft (G1)")
    ResponseEntity<ProgrammeView> one(@PathVariable String id) {
        ProgrammeView programme = programmes.find(id).orElseThrow(ProgrammeListApi::unknown);
        return ResponseEntity.ok()
                .eTag(Long.toString(programme.programme().revision()))
                .body(programme);
    }

    @GetMapping("/api/programmes/{id}/versions")
    @Operation(summary = "The versions of a programme, the first one first (G1)")
    PageOf<ProgrammeVersion.Summary> versions(@PathVariable String id, PageRequest page) {
        return programmes.versions(id, page);
    }

    @GetMapping("/api/programmes/{id}/versions/{version}")
    @Operation(summary = "A version of a programme as it was written; this address never changes (G1)")
    ProgrammeVersion version(@PathVariable String id, @PathVariable int version) {
        return programmes.version(id, version).orElseThrow(ProgrammeListApi::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("programme-not-found", "G1");
    }
}
