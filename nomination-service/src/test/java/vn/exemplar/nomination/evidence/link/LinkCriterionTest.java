package vn.exemplar.nomination.evidence.link;

import static vn.exemplar.nomination.evidence.EvidenceEvents.OFFICER;
import static vn.exemplar.nomination.evidence.EvidenceEvents.VAULT;
import static vn.exemplar.nomination.evidence.EvidenceEvents.file;
import static vn.exemplar.nomination.evidence.EvidenceEvents.linked;
import static vn.exemplar.nomination.evidence.EvidenceEvents.none;
import static vn.exemplar.nomination.evidence.EvidenceEvents.pages;
import static vn.exemplar.nomination.evidence.EvidenceEvents.redacted;
import static vn.exemplar.nomination.evidence.EvidenceEvents.report;
import static vn.exemplar.nomination.evidence.EvidenceEvents.stored;
import static vn.exemplar.nomination.evidence.EvidenceEvents.superseded;
import static vn.exemplar.nomination.evidence.EvidenceEvents.unlinked;
import static vn.exemplar.nomination.evidence.Visibility.INTERNAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.nomination.evidence.EvidenceEvent.CriterionLink;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;

class LinkCriterionTest {
    private static final CriterionLink LINK = pages("l1", 3, 4);
    private static final EvidenceStored STORED = stored(report(), INTERNAL);

    @Test
    void pages_prove_a_criterion_that_the_nomination_answers_N6() {
        none().given(STORED).when(link("1.G.01")).then(linked("f1", LINK));
        none().given(STORED).when(link("1.G.02")).refused("link-to-unknown-criterion (N6) {criterion=1.G.01}");
    }

    @Test
    void only_the_newest_version_is_linked_and_only_a_file_that_is_there_N6() {
        none().given(STORED, superseded("f1", 2, file("f2", "báo-cáo.pdf", 1)))
                .when(link("1.G.01"))
                .refused("file-superseded (N6)");
        none().when(link("1.G.01")).refused("file-not-found (N6)");
    }

    @Test
    void a_link_stays_with_the_next_version_until_it_is_taken_off_N6() {
        none().given(STORED, linked("f1", LINK), superseded("f1", 2, file("f2", "báo-cáo.pdf", 1)))
                .when(unlink("f2", "l1"))
                .then(unlinked("f2", "l1"));
        none().given(STORED, linked("f1", LINK), unlinked("f1", "l1"))
                .when(unlink("f1", "l1"))
                .thenNothing();
        none().given(STORED, linked("f1", LINK)).when(unlink("f1", "l2")).thenNothing();
        none().given(STORED).when(unlink("f1", "l1")).thenNothing();
    }

    @Test
    void a_redacted_copy_takes_the_links_of_its_original_over_until_they_are_taken_off_it_N6() {
        none().given(STORED, linked("f1", LINK), redacted("f1", file("f2", "che.pdf", 1)))
                .when(unlink("f2", "l1"))
                .then(unlinked("f2", "l1"));
    }

    @Test
    void only_a_file_that_is_there_loses_a_link_N6() {
        none().when(unlink("f1", "l1")).refused("file-not-found (N6)");
    }

    private static LinkCriterion link(String answered) {
        return new LinkCriterion(VAULT, "f1", LINK, List.of(answered), OFFICER);
    }

    private static UnlinkCriterion unlink(String fileId, String linkId) {
        return new UnlinkCriterion(VAULT, fileId, linkId, OFFICER);
    }
}
