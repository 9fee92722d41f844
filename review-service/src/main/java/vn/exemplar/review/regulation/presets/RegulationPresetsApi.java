package vn.exemplar.review.regulation.presets;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegulationPresetsApi {

    @GetMapping("/api/regulations/presets")
    @RolesAllowed({"STANDING_OFFICER", "DIRECTOR"})
    List<RegulationPreset> presets() {
        return RegulationPreset.ALL;
    }
}
