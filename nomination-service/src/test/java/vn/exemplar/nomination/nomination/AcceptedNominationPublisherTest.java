package vn.exemplar.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.nomination.evidence.Sha256;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

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

    @Test
    void tells_the_other_services_all_that_was_said_in_the_words_of_the_nomination() {
        NominationContent said = Nominations.sample("N02").content();
        assertThat(published.nominee().type()).isEqualTo(said.subject().type());
        assertThat(published.nominee().unit()).isEqualTo(said.subject().unit());
        assertThat(published.consent())
                .isEqualTo(new NominationAccepted.PublicationConsent(
                        said.publicationConsent().name(),
                        said.publicationConsent().photo(),
                        said.publicationConsent().quotation(),
                        said.publicationConsent().unit()));
        assertThat(published.claims())
                .allSatisfy(claim -> assertThat(said.claims())
                        .contains(new NominationContent.Claim(
                                claim.criterionId(),
                                claim.text(),
                                claim.evidenceIds(),
                                List.of(),
                                claim.noEvidenceReason())));
    }

    @Test
    void each_piece_has_the_hash_of_its_own_file_and_what_the_vault_calls_confidential_is_so_N6() {
        Nominations nomination = Nominations.sample("N01");
        List<SubmittedFile> files = nomination.files().stream()
                .map(file -> new SubmittedFile(file.file(), file.fileId(), file.sha256(), "CONFIDENTIAL"))
                .toList();
        NominationAccepted told = AcceptedNominationPublisher.published(nomination.accepted(files));
        assertThat(told.evidence()).isNotEmpty().allSatisfy(piece -> {
            assertThat(piece.visibility()).isEqualTo("CONFIDENTIAL");
            assertThat(piece.fileName()).isNull();
        });
        assertThat(told.evidence())
                .extracting(NominationAccepted.Evidence::sha256)
                .containsExactlyElementsOf(nomination.content().evidence().stream()
                        .map(piece -> Sha256.of(piece.file()))
                        .toList());
    }
}
