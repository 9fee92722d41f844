package vn.exemplar.nomination.nomination;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.SubmittedFile;

/** What the office sends of the document by which a matter was closed (N8). */
public record CompetentConclusion(
        @Schema(example = "07/KL-TTr") @NotBlank @Size(max = 60)
        String number,

        @Schema(example = "Thanh tra Sở") @NotBlank @Size(max = 300)
        String issuedBy,

        @NotNull LocalDate issuedOn,

        @Schema(description = "id of its file in the vault of the nomination") @NotBlank @Size(max = 60)
        String fileId) {

    /** @param held what the vault of the nomination has */
    public Conclusion in(List<SubmittedFile> held) {
        SubmittedFile file = held.stream()
                .filter(one -> one.fileId().equals(fileId))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("conclusion-not-in-vault", "N8"));
        return new Conclusion(number, issuedBy, issuedOn, file.file(), file.sha256());
    }
}
