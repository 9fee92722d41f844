package vn.exemplar.nomination.evidence;

import java.time.Instant;
import java.util.List;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

/** What happens to the files of one nomination. */
public sealed interface EvidenceEvent {
    String vaultId();

    /** A file as it was found to be; its bytes are those with this hash. */
    record StoredFile(String fileId, @Personal String name, String mediaType, long size, String sha256) {}

    /** A file as it was when it was signed for, or handed over. */
    record FrozenFile(String fileId, String sha256, String visibility) {}

    /**
     * A file came into the vault of a nomination.
     *
     * @param capacity {@code OWN_UNIT} or {@code OFFICE}
     */
    @StoredType("nomination.EvidenceStored.v1")
    record EvidenceStored(
            String vaultId,
            @DataSubject String nominationId,
            String unit,
            String capacity,
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

    /** A file that was never handed in was taken out: what only it held leaves the store. */
    @StoredType("nomination.EvidenceRemoved.v1")
    record EvidenceRemoved(String vaultId, String fileId, String sha256, String removedBy, Instant removedAt)
            implements EvidenceEvent {}

    /** The nomination was signed off with these files: the unit can no longer change them. */
    @StoredType("nomination.VaultClosed.v1")
    record VaultClosed(String vaultId, List<FrozenFile> files, String closedBy, Instant closedAt)
            implements EvidenceEvent {}

    /** The nomination is with its unit again, which may change its files. */
    @StoredType("nomination.VaultOpened.v1")
    record VaultOpened(String vaultId, String openedBy, Instant openedAt) implements EvidenceEvent {}

    /** The council gets these files: from here on nothing about them changes but for redacted copies, by two people. */
    @StoredType("nomination.EvidenceHandedOver.v1")
    record EvidenceHandedOver(String vaultId, List<FrozenFile> files, String handedOverBy, Instant handedOverAt)
            implements EvidenceEvent {}

    /** Somebody made a redacted copy of a file that the council has; it waits for a second officer. */
    @StoredType("nomination.RedactionProposed.v1")
    record RedactionProposed(
            String vaultId,
            @DataSubject String nominationId,
            String originalFileId,
            StoredFile copy,
            String visibility,
            String proposedBy,
            Instant proposedAt)
            implements EvidenceEvent {}

    /** A second officer had a look: the council reads the copy from now on. */
    @StoredType("nomination.RedactionConfirmed.v1")
    record RedactionConfirmed(String vaultId, String copyFileId, String confirmedBy, Instant confirmedAt)
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
