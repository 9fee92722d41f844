package vn.exemplar.nomination.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** What happens to the files of one nomination. */
public sealed interface EvidenceEvent {
    String vaultId();

    /** A file as it was found to be; its bytes are those with this hash. */
    record StoredFile(String fileId, @Personal String name, String mediaType, long size, String sha256) {}

    /** Where in a file the proof of a criterion stands; pages count from 1, both are included. */
    record CriterionLink(
            String linkId,
            String criterionId,
            @Nullable Integer fromPage,
            @Nullable Integer toPage,
            @Personal @Nullable String note) {}

    /** A file came into the vault of a nomination. */
    @StoredType("nomination.EvidenceStored.v1")
    record EvidenceStored(
            String vaultId,
            @DataSubject String nominationId,
            String unit,
            StoredFile file,
            String visibility,
            String storedBy,
            Instant storedAt)
            implements EvidenceEvent {}

    /** A new version took the place of a file, which stays readable. */
    @StoredType("nomination.EvidenceSuperseded.v1")
    record EvidenceSuperseded(
            String vaultId,
            @DataSubject String nominationId,
            String supersededFileId,
            int version,
            StoredFile file,
            String storedBy,
            Instant storedAt)
            implements EvidenceEvent {}

    /** A copy without what not everybody may read; reviewers get it instead of its original. */
    @StoredType("nomination.EvidenceRedacted.v1")
    record EvidenceRedacted(
            String vaultId,
            @DataSubject String nominationId,
            String originalFileId,
            StoredFile copy,
            String visibility,
            String redactedBy,
            Instant redactedAt)
            implements EvidenceEvent {}

    /** Somebody decided anew whom a file may reach. */
    @StoredType("nomination.EvidenceVisibilityChanged.v1")
    record EvidenceVisibilityChanged(
            String vaultId,
            @DataSubject String nominationId,
            String fileId,
            String visibility,
            @Personal String reason,
            String changedBy,
            Instant changedAt)
            implements EvidenceEvent {}

    /** Pages of a file prove a criterion; without pages the whole file does. */
    @StoredType("nomination.EvidenceLinked.v1")
    record EvidenceLinked(
            String vaultId,
            @DataSubject String nominationId,
            String fileId,
            CriterionLink link,
            String linkedBy,
            Instant linkedAt)
            implements EvidenceEvent {}

    /** A file no longer stands for a criterion. */
    @StoredType("nomination.EvidenceUnlinked.v1")
    record EvidenceUnlinked(String vaultId, String fileId, String linkId, String unlinkedBy, Instant unlinkedAt)
            implements EvidenceEvent {}

    /** A confidential file is about to be handed to a reader; recorded before its first byte leaves (A1). */
    @StoredType("nomination.ConfidentialEvidenceRead.v1")
    record ConfidentialEvidenceRead(
            String vaultId, String fileId, String sha256, String readBy, String capacity, Instant readAt)
            implements EvidenceEvent {}

    /** The review opened the dossier to a member of the council. */
    @StoredType("nomination.ReviewerAdmitted.v1")
    record ReviewerAdmitted(String vaultId, String nominationId, String memberId, Instant admittedAt)
            implements EvidenceEvent {}

    /** The review shut the dossier to a member of the council. */
    @StoredType("nomination.ReviewerShutOut.v1")
    record ReviewerShutOut(String vaultId, String nominationId, String memberId, Instant shutOutAt)
            implements EvidenceEvent {}
}
