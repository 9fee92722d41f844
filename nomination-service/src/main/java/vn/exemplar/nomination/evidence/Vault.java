package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.evidence.EvidenceEvent.ConfidentialEvidenceRead;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceHandedOver;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRemoved;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.EvidenceEvent.FrozenFile;
import vn.exemplar.nomination.evidence.EvidenceEvent.RedactionConfirmed;
import vn.exemplar.nomination.evidence.EvidenceEvent.RedactionProposed;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerAdmitted;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerShutOut;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;
import vn.exemplar.nomination.evidence.EvidenceEvent.VaultClosed;
import vn.exemplar.nomination.evidence.EvidenceEvent.VaultOpened;

/**
 * The files of one nomination, a subject of its own beside it.
 *
 * @param files all versions by their ids, in the order in which they came
 * @param reviewers whether the review admits a member of the council, of whom it spoke
 * @param closed whether the nomination is signed off or has left its unit, so that the unit changes nothing
 * @param handedOver ids of the files that the council got; none until the nomination is accepted
 */
public record Vault(
        Map<String, HeldFile> files, Map<String, Boolean> reviewers, boolean closed, List<String> handedOver) {
    public static final Vault NONE = new Vault(Map.of(), Map.of(), false, List.of());

    private static final String PREFIX = "vault:";

    public Vault {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        reviewers = Map.copyOf(reviewers);
        handedOver = List.copyOf(handedOver);
    }

    public static String idOf(String nominationId) {
        return PREFIX + nominationId;
    }

    public static String nominationOf(String vaultId) {
        return vaultId.substring(PREFIX.length());
    }

    public Vault after(EvidenceEvent event) {
        return switch (event) {
            case EvidenceStored stored -> with(HeldFile.of(stored));
            case EvidenceSuperseded newer -> superseded(file(newer.supersededFileId()), newer);
            case EvidenceRedacted redacted ->
                redacted(file(redacted.originalFileId()).copy(redacted));
            case EvidenceVisibilityChanged changed ->
                with(file(changed.fileId()).with(Visibility.valueOf(changed.visibility())));
            case EvidenceRemoved removed -> without(file(removed.fileId()));
            case VaultClosed shut -> new Vault(files, reviewers, true, handedOver);
            case VaultOpened opened -> new Vault(files, reviewers, false, handedOver);
            case EvidenceHandedOver given ->
                new Vault(
                        files,
                        reviewers,
                        true,
                        given.files().stream().map(FrozenFile::fileId).toList());
            case RedactionProposed proposed ->
                with(file(proposed.originalFileId()).copy(proposed));
            case RedactionConfirmed confirmed -> confirmed(file(confirmed.copyFileId()));
            case ConfidentialEvidenceRead read -> this;
            case ReviewerAdmitted admitted -> with(admitted.memberId(), true);
            case ReviewerShutOut shutOut -> with(shutOut.memberId(), false);
        };
    }

    /** The file, of any version. */
    public HeldFile file(String fileId) {
        HeldFile held = files.get(fileId);
        if (held == null) {
            throw notFound("file-not-found", "N6");
        }
        return held;
    }

    /** The file, when no newer version took its place. */
    public HeldFile newest(String fileId) {
        HeldFile held = file(fileId);
        refuseUnless(held.isNewest(), () -> conflict("file-superseded", "N6"));
        return held;
    }

    /** The file, as long as the personal data of the nomination was not erased. */
    public HeldFile readable(String fileId) {
        HeldFile held = file(fileId);
        refuseUnless(!Erased.is(held.name()), () -> notFound("file-erased", "A4"));
        return held;
    }

    /** The newest version of every file, redacted copies included. */
    public Stream<HeldFile> current() {
        return files.values().stream().filter(HeldFile::isNewest);
    }

    /** The same as they are now, for the record. */
    List<FrozenFile> frozen() {
        return current().map(HeldFile::frozen).toList();
    }

    public long bytes() {
        return current().mapToLong(HeldFile::size).sum();
    }

    /** Whether any file has this content. */
    public boolean holds(String sha256) {
        return files.values().stream().anyMatch(held -> held.sha256().equals(sha256));
    }

    /** Whether the council has the file, or a copy in its place. */
    public boolean isHandedOver(HeldFile held) {
        return held.place().proposedFor() == null && handedOver.contains(held.original());
    }

    public boolean isAdmitted(String memberId) {
        return Boolean.TRUE.equals(reviewers.get(memberId));
    }

    /** Not the same as not admitted: of most people the review never spoke. */
    public boolean isShutOut(String memberId) {
        return Boolean.FALSE.equals(reviewers.get(memberId));
    }

    /** From the sign-off on, until it comes back, the unit changes nothing; the office may add what it needs (N6). */
    public void refuseUnlessOpenTo(Capacity capacity) {
        refuseUnless(!closed || capacity == Capacity.OFFICE, () -> conflict("vault-closed", "N6"));
    }

    /** What the council has does not change any more (N6). */
    public void refuseUnlessChangeable(HeldFile held, Capacity capacity) {
        refuseUnlessOpenTo(capacity);
        refuseUnless(!handedOver.contains(held.original()), () -> conflict("file-handed-over", "N6"));
    }

    /**
     * Versions that were superseded count as files, but not for the bytes; and the nomination speaks of its files by
     * name, so a name means one file, whose other state is a new version.
     *
     * @param before the version whose place the file takes; null for a file of its own
     */
    public void refuseUnlessFits(StoredFile arriving, @Nullable HeldFile before, Room room) {
        long left = room.bytes() - bytes() + (before == null ? 0 : before.size());
        refuseUnless(arriving.size() <= left, room::exceeded);
        refuseUnless(
                files.size() < room.files(),
                () -> unprocessable("too-many-files", "N6").with("most", room.files()));
        boolean kept = before != null && before.name().equals(arriving.name());
        refuseUnless(kept || !isTaken(arriving.name()), () -> conflict("file-name-taken", "N6"));
    }

    private boolean isTaken(String name) {
        return current().anyMatch(held -> held.name().equalsIgnoreCase(name));
    }

    private Vault superseded(HeldFile before, EvidenceSuperseded event) {
        HeldFile next = before.next(event);
        Vault newer = with(before.with(before.place().supersededBy(next.id()))).with(next);
        return before.place().redacts() == null ? newer : newer.pointingAt(next);
    }

    private Vault redacted(HeldFile copy) {
        return with(copy).pointingAt(copy);
    }

    private Vault confirmed(HeldFile copy) {
        HeldFile before = files.get(file(copy.original()).place().redactedBy());
        Vault confirmed = redacted(copy.with(copy.place().confirmed(before)));
        return before == null
                ? confirmed
                : confirmed.with(before.with(before.place().supersededBy(copy.id())));
    }

    /** With the original of a copy pointing at it. */
    private Vault pointingAt(HeldFile copy) {
        HeldFile original = file(copy.original());
        return with(original.with(original.place().redactedBy(copy.id())));
    }

    private Vault with(HeldFile held) {
        Map<String, HeldFile> more = new LinkedHashMap<>(files);
        more.put(held.id(), held);
        return new Vault(more, reviewers, closed, handedOver);
    }

    private Vault without(HeldFile gone) {
        Map<String, HeldFile> fewer = new LinkedHashMap<>(files);
        fewer.remove(gone.id());
        fewer.replaceAll((id, held) -> held.with(held.place().without(gone)));
        return new Vault(fewer, reviewers, closed, handedOver);
    }

    private Vault with(String memberId, boolean admitted) {
        Map<String, Boolean> more = new LinkedHashMap<>(reviewers);
        more.put(memberId, admitted);
        return new Vault(files, more, closed, handedOver);
    }

    @AggregateRoot(type = "Vault")
    static class VaultStream extends StreamOf<Vault, EvidenceEvent> {
        VaultStream() {
            super(NONE, EvidenceEvent::vaultId, Vault::after);
        }
    }
}
