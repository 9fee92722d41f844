package vn.exemplar.review.review.intake.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.exemplar.contract.nomination.v1.NominationAccepted;
import vn.exemplar.contract.nomination.v1.NominationAccepted.Claim;
import vn.exemplar.contract.nomination.v1.NominationAccepted.Evidence;
import vn.exemplar.contract.nomination.v1.NominationAccepted.Participants;
import vn.exemplar.contract.nomination.v1.NominationAccepted.Personal;
import vn.exemplar.contract.nomination.v1.NominationAccepted.PublicationConsent;
import vn.exemplar.contract.nomination.v1.NominationAccepted.Subject;
import vn.exemplar.contract.nomination.v1.NominationAccepted.SubmissionReceipt;
import vn.exemplar.review.Acts;
import vn.exemplar.review.review.Dossier;

class DossierOnAcceptanceTest {
    private static final NominationAccepted ACCEPTED = new NominationAccepted(
            "nomination-1",
            "2021-2025",
            3,
            2023,
            "Tấm gương tiết kiệm",
            "ROLE_MODEL",
            "FIELD_SPECIFIC",
            "HO_CHI_MINH_EXAMPLE",
            List.of("NEW_RURAL"),
            new Subject("COLLECTIVE", "BCVT", "Tổ Sóng", null, "p17"),
            "TTCNTT",
            "Tóm tắt",
            List.of(
                    new Claim("1.G.01", "Vượt chỉ tiêu", List.of("E01"), "chưa có"),
                    new Claim("1.G.02", "", List.of(), null)),
            List.of(new Evidence("E01", "REPORT", "CONFIDENTIAL", "ab12", null, null)),
            new Participants(List.of("p15"), "p12", List.of("p04", "p16")),
            new PublicationConsent(true, false, true, false),
            new SubmissionReceipt("SN-1", Acts.NOW, 7),
            new Personal("Tổ Sóng bản xa"));

    @Test
    void the_council_gets_what_was_accepted_as_it_stood_and_no_name() {
        Dossier.Heading heading = new Dossier.Heading(
                "2021-2025",
                3,
                2023,
                "Tấm gương tiết kiệm",
                "ROLE_MODEL",
                "FIELD_SPECIFIC",
                "HO_CHI_MINH_EXAMPLE",
                List.of("NEW_RURAL"),
                new Dossier.Subject("COLLECTIVE", "BCVT", "Tổ Sóng", null, "p17"),
                "TTCNTT",
                new Dossier.Consent(true, false, true, false));
        assertThat(DossierOnAcceptance.of(ACCEPTED))
                .isEqualTo(new Dossier(
                        heading,
                        "Tóm tắt",
                        List.of(
                                new Dossier.Claim("1.G.01", "Vượt chỉ tiêu", List.of("E01"), "chưa có"),
                                new Dossier.Claim("1.G.02", "", List.of(), null)),
                        List.of(new Dossier.Evidence("E01", "REPORT", "CONFIDENTIAL", "ab12", null, null)),
                        new Dossier.Participants(List.of("p15"), "p12", List.of("p04", "p16"))));
    }
}
