package vn.exemplar.nomination.evidence.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.evidence.Visibility;
import vn.exemplar.nomination.evidence.events.ConfidentialEvidenceRead;
import vn.exemplar.nomination.evidence.events.EvidenceEvent;
import vn.exemplar.nomination.evidence.events.EvidenceLinked;
import vn.exemplar.nomination.evidence.events.EvidenceRedacted;
import vn.exemplar.nomination.evidence.events.EvidenceStored;
import vn.exemplar.nomination.evidence.events.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.events.EvidenceUnlinked;
import vn.exemplar.nomination.evidence.events.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.events.ReviewerAdmitted;
import vn.exemplar.nomination.evidence.events.ReviewerShutOut;
import vn.exemplar.nomination.evidence.events.StoredFile;

/** What a vault holds, and who of the council is admitted to it. */
final class VaultState {
    private final Map<String, HeldFile> files = new LinkedHashMap<>();
    private final Map<String, Boolean> reviewers = new LinkedHashMap<>();

    HeldFile file(String fileId) {
        HeldFile held = files.get(fileId);
        if (held == null) {
            throw Refusal.notFound("file-not-found", "N6");
        }
        return held;
    }

    Stream<HeldFile> current() {
        return files.values().stream().filter(HeldFile::current);
    }

    long bytes() {
        return current().mapToLong(held -> held.file().size()).sum();
    }

    int count() {
        return files.size();
    }

    boolean isAdmitted(String memberId) {
        return Boolean.TRUE.equals(reviewers.get(memberId));
    }

    boolean isShutOut(String memberId) {
        return Boolean.FALSE.equals(reviewers.get(memberId));
    }

    void evolve(EvidenceEvent event) {
        switch (event) {
            case EvidenceStored stored -> put(stored.file(), stored.visibility(), null);
            case EvidenceSuperseded newer -> supersede(newer);
            case EvidenceRedacted redacted -> {
                change(redacted.originalFileId(), HeldFile::redactedNow);
                put(redacted.copy(), redacted.visibility(), redacted.originalFileId());
            }
            case EvidenceVisibilityChanged changed ->
                change(changed.fileId(), held -> held.with(Visibility.valueOf(changed.visibility())));
            case EvidenceLinked linked -> change(linked.fileId(), held -> held.linked(linked.link()));
            case EvidenceUnlinked unlinked -> change(unlinked.fileId(), held -> held.unlinked(unlinked.linkId()));
            case ConfidentialEvidenceRead read -> {}
            case ReviewerAdmitted member -> reviewers.put(member.memberId(), true);
            case ReviewerShutOut member -> reviewers.put(member.memberId(), false);
        }
    }

    private void put(StoredFile file, String visibility, @Nullable String original) {
        files.put(file.fileId(), HeldFile.first(file, Visibility.valueOf(visibility), original));
    }

    private void supersede(EvidenceSuperseded newer) {
        HeldFile before = file(newer.supersededFileId());
        files.put(newer.supersededFileId(), before.superseded());
        files.put(newer.file().fileId(), before.next(newer.file()));
    }

    private void change(String fileId, UnaryOperator<HeldFile> change) {
        files.computeIfPresent(fileId, (id, held) -> change.apply(held));
    }
}
