package vn.exemplar.nomination.evidence.read.evidencelist;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.evidence.Visibility;

@RestController
@RolesAllowed({
    "UNIT_OFFICER",
    "UNIT_HEAD",
    "STANDING_OFFICER",
    "AUDITOR",
    "COUNCIL_CHAIR",
    "COUNCIL_VICE_CHAIR",
    "COUNCIL_SECRETARY",
    "COUNCIL_MEMBER"
})
class EvidenceListApi {
    private final ReadableFiles files;

    EvidenceListApi(ReadableFiles files) {
        this.files = files;
    }

    @Operation(
            summary = "The files of a nomination (N6)",
            description = "As far as the caller may see them; the newest versions only, unless superseded=true."
                    + " Narrowed to a criterion that they prove, or to a visibility.")
    @GetMapping("/api/nominations/{id}/files")
    PageOf<EvidenceView> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String criterion,
            @RequestParam(required = false) @Nullable Visibility visibility,
            @RequestParam(defaultValue = "false") boolean superseded,
            PageRequest page,
            Act act) {
        List<Bson> narrowed = new ArrayList<>(List.of(Filters.empty()));
        if (criterion != null) {
            narrowed.add(Filters.eq("links.criterionId", criterion));
        }
        if (visibility != null) {
            narrowed.add(Filters.eq("visibility", visibility.name()));
        }
        if (!superseded) {
            narrowed.add(Filters.eq("supersededBy", null));
        }
        return files.page(id, Filters.and(narrowed), files.capacity(id, act.actor()), page);
    }

    @Operation(summary = "What is known of a file: type, hash, versions, copies, links (N6)")
    @GetMapping("/api/nominations/{id}/files/{fileId}")
    EvidenceView one(@PathVariable String id, @PathVariable String fileId, Act act) {
        return files.file(id, fileId, files.capacity(id, act.actor()));
    }
}
