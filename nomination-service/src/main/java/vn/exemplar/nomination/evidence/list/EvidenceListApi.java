package vn.exemplar.nomination.evidence.list;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.chassis.view.FromView;
import vn.exemplar.chassis.web.PageOf;
import vn.exemplar.chassis.web.PageRequest;
import vn.exemplar.nomination.evidence.Capacity;
import vn.exemplar.nomination.evidence.EvidenceView;
import vn.exemplar.nomination.evidence.HeldFile;
import vn.exemplar.nomination.evidence.OpenVaults;
import vn.exemplar.nomination.evidence.VaultView;
import vn.exemplar.nomination.evidence.VaultViews;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.nomination.Nomination;

@RestController
@FromView({"View_Evidence", "View_Nominations"})
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
    private static final Comparator<EvidenceView> BY_NAME = Comparator.comparing(
            EvidenceView::file,
            Comparator.comparing(HeldFile::name)
                    .thenComparing(file -> file.place().version())
                    .thenComparing(HeldFile::id));

    private final OpenVaults vaults;
    private final VaultViews views;
    private final Streams streams;

    EvidenceListApi(OpenVaults vaults, VaultViews views, Streams streams) {
        this.vaults = vaults;
        this.views = views;
        this.streams = streams;
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
        VaultView view = views.of(id);
        Predicate<HeldFile> proving = criterion == null ? any -> true : proving(view, criterion);
        List<EvidenceView> found = view.files(capacity(view, act))
                .filter(one -> proving.test(one.file()))
                .filter(one -> visibility == null || one.file().visibility() == visibility)
                .filter(one -> superseded || one.file().place().supersededBy() == null)
                .sorted(BY_NAME)
                .toList();
        List<EvidenceView> shown =
                found.stream().skip(page.offset()).limit(page.size()).toList();
        return new PageOf<>(shown, page.page(), page.size(), found.size());
    }

    @Operation(summary = "What is known of a file: type, hash, versions, copies, links (N6)")
    @GetMapping("/api/nominations/{id}/files/{fileId}")
    EvidenceView one(@PathVariable String id, @PathVariable String fileId, Act act) {
        VaultView view = views.of(id);
        return view.file(fileId, capacity(view, act));
    }

    /** A file proves what the nomination says that it does, and so does a redacted copy of it. */
    private Predicate<HeldFile> proving(VaultView view, String criterion) {
        Set<String> names =
                streams.state(Nomination.class, view.nominationId()).content().filesFor(criterion);
        return held -> names.contains(view.vault().file(held.original()).name());
    }

    private Capacity capacity(VaultView view, Act act) {
        return vaults.capacity(view.nominationId(), view.vault(), act.actor());
    }
}
