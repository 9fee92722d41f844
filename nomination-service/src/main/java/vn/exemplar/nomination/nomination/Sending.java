package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.OfficeActed.SubmissionExtended;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;

/**
 * How a nomination leaves its unit (N4, N5).
 *
 * @param signOff the one that stands
 * @param extension its own, to come after the window
 * @param submission the first one
 */
public record Sending(
        @Nullable SignOff signOff,
        @Nullable Extension extension,
        @JsonIgnore @Nullable Submission submission) {
    static final Sending NOT_YET = new Sending(null, null, null);

    /**
     * @param leadsTheNominee whether the signer leads the collective that is nominated
     * @param files that are handed in, whatever comes later
     */
    public record SignOff(
            String by,
            String capacity,
            @Nullable String delegationId,
            boolean leadsTheNominee,
            Instant at,
            @JsonIgnore List<SubmittedFile> files) {}

    public record Extension(LocalDate lastDay, @Personal String reason, Instant grantedAt) {}

    /** @param version number of its event within the nomination */
    public record Submission(String number, Instant submittedAt, List<SubmittedFile> files, long version) {}

    Sending signedOff(NominationSignedOff event) {
        SignOff signed = new SignOff(
                event.signedOffBy(),
                event.capacity(),
                event.delegationId(),
                event.leadsTheNominee(),
                event.signedOffAt(),
                event.files());
        return new Sending(signed, extension, submission);
    }

    Sending unsigned() {
        return new Sending(null, extension, submission);
    }

    Sending extended(SubmissionExtended event) {
        return new Sending(signOff, new Extension(event.lastDay(), event.reason(), event.grantedAt()), submission);
    }

    Sending submitted(NominationSubmitted event, long version) {
        Submission first = new Submission(event.receiptNumber(), event.submittedAt(), event.files(), version);
        return new Sending(signOff, extension, first);
    }

    /** What is handed in: the files as they were signed off. */
    public List<SubmittedFile> signedFiles() {
        return signOff == null ? List.of() : signOff.files();
    }

    public boolean extendedTo(LocalDate day) {
        return extension != null && !day.isAfter(extension.lastDay());
    }
}
