package vn.exemplar.review.regulation.list;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;

@RestController
@FromView("View_Regulations")
class RegulationListApi {
    private final RegulationViews regulations;

    RegulationListApi(RegulationViews regulations) {
        this.regulations = regulations;
    }

    @GetMapping("/api/regulations")
    @RolesAllowed({
        "STANDING_OFFICER",
        "DIRECTOR",
        "COUNCIL_CHAIR",
        "COUNCIL_VICE_CHAIR",
        "COUNCIL_SECRETARY",
        "COUNCIL_MEMBER",
        "AUDITOR"
    })
    PageOf<RegulationView> list(PageRequest page) {
        return regulations.page(page);
    }
}
