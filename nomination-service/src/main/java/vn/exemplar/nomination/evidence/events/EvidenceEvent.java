package vn.exemplar.nomination.evidence.events;

/** What happens to the files of one nomination. */
public sealed interface EvidenceEvent
        permits EvidenceStored,
                EvidenceSuperseded,
                EvidenceRedacted,
                EvidenceVisibilityChanged,
                EvidenceLinked,
                EvidenceUnlinked,
                ConfidentialEvidenceRead,
                ReviewerAdmitted,
                ReviewerShutOut {

    String vaultId();
}
