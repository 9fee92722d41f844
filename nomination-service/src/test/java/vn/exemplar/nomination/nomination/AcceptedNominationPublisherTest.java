package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.exemplar.contract.nomination.v1.NominationAccepted;

class AcceptedNominationPublisherTest {
    private final NominationAccepted published =
            AcceptedNominationPublisher.published(Nominations.sample("N02").accepted());

    @Test
    void confidential_evidence_leaves_without_file_and_description() {
        assertThat(published.evidence())
                .filteredOn(evidence -> evidence.visibility().equals("CONFIDENTIAL"))
                .isNotEmpty()
                .allSatisfy(evidence -> {
                    assertThat(evidence.fileName()).isNull();
                    assertThat(evidence.description()).isNull();
                });
        assertThat(published.evidence())
                .filteredOn(evidence -> !evidence.visibility().equals("CONFIDENTIAL"))
                .allSatisfy(evidence -> assertThat(evidence.fileName()).isNotNull());
    }

    @Test
    void tells_the_hash_of_every_piece_of_evidence_as_it_was_signed_off_N6() {
        assertThat(published.evidence())
                .hasSize(11)
                .allSatisfy(evidence -> assertThat(evidence.sha256()).hasSize(64));
    }

    @Test
    void tells_who_took_part_and_where_the_submission_stands() {
        assertThat(published.participants().draftedBy()).containsExactly("p16");
        assertThat(published.participants().signedOffBy()).isEqualTo("p13");
        assertThat(published.receipt().ledgerIndex()).isEqualTo(41);
        assertThat(published.claims()).hasSize(21);
    }
}
