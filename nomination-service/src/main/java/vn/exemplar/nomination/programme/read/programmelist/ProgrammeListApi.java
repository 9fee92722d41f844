package vn.exemplar.nomination.programme.read.programmelist;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
class ProgrammeListApi {
    private final ProgrammeViews programmes;

    ProgrammeListApi(ProgrammeViews programmes) {
        this.programmes = programmes;
    }

    @GetMapping("/api/programmes")
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
    PageOf<ProgrammeView> list(PageRequest page) {
        return programmes.page(page);
    }

    @GetMapping("/api/programmes/{id}")
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
    ProgrammeView one(@PathVariable String id) {
        return programmes.find(id).orElseThrow(() -> Refusal.notFound("programme-not-found", "G1"));
    }
}
