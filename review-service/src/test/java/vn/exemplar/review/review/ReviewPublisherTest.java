package vn.exemplar.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.exemplar.chassis.publishing.StoredFact;
import vn.exemplar.contract.ContractEvent;
import vn.exemplar.contract.review.v1.DossierAccessGranted;
import vn.exemplar.contract.review.v1.DossierAccessRevoked;
import vn.exemplar.contract.review.v1.ReviewOpened;
import vn.exemplar.contract.review.v1.VoteConcluded;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.ReviewEvent.BallotKeyDestroyed;
import vn.exemplar.review.review.ReviewEvent.BallotsCounted;
import vn.exemplar.review.review.ReviewEvent.TieDecidedByChair;

class ReviewPublisherTest {
    private static final StoredFact FACT = new StoredFact("event-1", 7, "ab", Acts.NOW);

    @Test
    void a_review_is_announced_when_its_rule_is_pinned() {
        assertThat(publish(Reviews.opened())).isEmpty();
        assertThat(publish(Reviews.pinned())).contains(new ReviewOpened(Reviews.ID, Reviews.NOMINATION, "quy-che", 1));
    }

    @Test
    void r4_a_declaration_opens_the_dossier_to_the_member_and_a_conflict_shuts_it() {
        for (Declaration open : List.of(Declaration.NONE, Declaration.POSSIBLE)) {
            assertThat(publish(Reviews.declared("p04", open)))
                    .contains(new DossierAccessGranted(Reviews.ID, Reviews.NOMINATION, "p04", Acts.NOW));
        }
        assertThat(publish(Reviews.declared("p04", Declaration.CONFLICT)))
                .contains(new DossierAccessRevoked(Reviews.ID, Reviews.NOMINATION, "p04", Acts.NOW));
    }

    @Test
    void a_final_result_is_announced_and_a_tie_is_not() {
        assertThat(publish(Reviews.result(1, "PASSED", 6, 1, 1, null))).contains(concluded("PASSED"));
        assertThat(publish(Reviews.result(1, "TIED", 4, 4, 0, "RE_VOTE"))).isEmpty();
        TieDecidedByChair decision = new TieDecidedByChair(
                Reviews.ID,
                Reviews.NOMINATION,
                Reviews.SESSION,
                1,
                "p01",
                "DISAGREE",
                "FAILED",
                6,
                1,
                1,
                8,
                2,
                3,
                Acts.NOW);
        assertThat(publish(decision)).contains(concluded("FAILED"));
    }

    @Test
    void a_recognition_tells_the_name_from_its_key_and_what_may_be_published_of_it() {
        Optional<ContractEvent> published = publish(Reviews.recognised());
        assertThat(published).hasValueSatisfying(event -> {
            var exemplar = (vn.exemplar.contract.review.v1.ExemplarRecognised) event;
            assertThat(exemplar.subject()).isEqualTo(Reviews.NOMINATION);
            assertThat(exemplar.exemplarId()).isEqualTo(ReviewId.exemplar(Reviews.NOMINATION));
            assertThat(exemplar.title()).isEqualTo(Reviews.dossier().heading().title());
            assertThat(exemplar.personal().name()).isEqualTo("Lý Trúc Khanh");
            assertThat(exemplar.consent().photo()).isFalse();
            assertThat(exemplar.decidedOn()).isEqualTo(Reviews.day());
        });
    }

    @Test
    void a4_what_was_erased_is_published_as_erased() {
        assertThat(publish(Erased.in(Reviews.recognised()))).hasValueSatisfying(event -> {
            var exemplar = (vn.exemplar.contract.review.v1.ExemplarRecognised) event;
            assertThat(List.of(exemplar.personal().name(), exemplar.summary(), exemplar.title()))
                    .containsOnly(Erased.TEXT);
        });
    }

    @Test
    void r8_nothing_of_an_open_vote_and_of_single_ballots_leaves_the_service() {
        List<ReviewEvent> inside = List.of(
                Reviews.votingOpened(1, "p01"),
                Reviews.attendanceChanged(2, true, "p01"),
                Reviews.ballot("p01", Choice.AGREE),
                new BallotsCounted(Reviews.ID, Reviews.SESSION, 1, List.of(), 0, Acts.NOW),
                new BallotKeyDestroyed(Reviews.ID, 1, Acts.NOW),
                Reviews.followed(Stage.HELD, null),
                Reviews.erased());
        assertThat(inside).allSatisfy(event -> assertThat(publish(event)).isEmpty());
    }

    private static Optional<ContractEvent> publish(ReviewEvent event) {
        return new ReviewPublisher().publish(event, FACT);
    }

    private static VoteConcluded concluded(String outcome) {
        return new VoteConcluded(
                Reviews.ID, Reviews.NOMINATION, Reviews.SESSION, 1, outcome, 6, 1, 1, 8, "2/3", Acts.NOW);
    }
}
