package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.OfficeActed.SubmissionExtended;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftGivenBack;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSignedOff;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationSubmitted;

/**
 * How a nomination leaves its unit (N4, N5).
 *
 * @param signOff the one that stands
 * @param headsNote what the head wanted changed before signing, until it is signed
 * @param extension its own, to come after the window
 * @param submission the first one
 * @param latest files as they were handed in last
 * @param handedIn ids of all files that ever were
 */
public record Sending(
        @Nullable SignOff signOff,
        @Nullable HeadsNote headsNote,
        @Nullable Extension extension,
        @JsonIgnore @Nullable Submission submission,
        @JsonIgnore List<SubmittedFile> latest,
        @JsonIgnore List<String> handedIn) {
    static final Sending NOT_YET = new Sending(null, null, null, null, List.of(), List.of());

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

    public record HeadsNote(@Personal String note, String by, Instant at) {}

    public record Extension(LocalDate lastDay, @Personal String reason, Instant grantedAt) {}

    /** @param version number of its event within the nomination */
    public record Submission(Instant submittedAt, long version) {}

    Sending signedOff(NominationSignedOff event) {
        SignOff signed = new SignOff(
                event.signedOffBy(),
                event.capacity(),
                event.delegationId(),
                event.leadsTheNominee(),
                event.signedOffAt(),
                event.files());
        return new Sending(signed, null, extension, submission, latest, handedIn);
    }

    Sending unsigned() {
        return new Sending(null, headsNote, extension, submission, latest, handedIn);
    }

    Sending givenBack(DraftGivenBack event) {
        HeadsNote note = new HeadsNote(event.note(), event.givenBackBy(), event.givenBackAt());
        return new Sending(signOff, note, extension, submission, latest, handedIn);
    }

    Sending extended(SubmissionExtended event) {
        Extension granted = new Extension(event.lastDay(), event.reason(), event.grantedAt());
        return new Sending(signOff, headsNote, granted, submission, latest, handedIn);
    }

    Sending submitted(NominationSubmitted event, long version) {
        Submission first = new Submission(event.submittedAt(), version);
        return new Sending(signOff, headsNote, extension, first, latest, handedIn).sent(event.files());
    }

    Sending sent(List<SubmittedFile> files) {
        List<String> all = Stream.concat(handedIn.stream(), files.stream().map(SubmittedFile::fileId))
                .distinct()
                .toList();
        return new Sending(signOff, headsNote, extension, submission, files, all);
    }

    /** What is handed in: the files as they were signed off. */
    public List<SubmittedFile> signedFiles() {
        return signOff == null ? List.of() : signOff.files();
    }

    /** The same files as the vault has them now; what it has otherwise is left out. */
    public List<SubmittedFile> signedFiles(List<SubmittedFile> held) {
        return signedFiles().stream()
                .flatMap(file -> held.stream()
                        .filter(now -> now.fileId().equals(file.fileId()))
                        .map(now -> new SubmittedFile(file.file(), file.fileId(), file.sha256(), now.visibility())))
                .toList();
    }

    public boolean extendedTo(LocalDate day) {
        return extension != null && !day.isAfter(extension.lastDay());
    }
}
