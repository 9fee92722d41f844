package vn.exemplar.nomination.evidence;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
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

/** The words in which tests speak of what happens in the vault of one nomination. */
public final class EvidenceEvents {
    public static final String NOMINATION = "a0a0a0a0-b1b1-3c3c-8d8d-e4e4e4e4e4e4";
    public static final String VAULT = "vault:" + NOMINATION;
    public static final Act OFFICER = Acts.by("p16", "TTCNTT", "UNIT_OFFICER");
    public static final Room ROOM = new Room(10_000, 3);

    private EvidenceEvents() {}

    /** The vault of a nomination to which nothing happened. */
    public static Scenario<Vault, EvidenceEvent> none() {
        return Scenario.of(Vault.NONE, Vault::after);
    }

    public static StoredFile file(String id, String name, long size) {
        return new StoredFile(id, name, "application/pdf", size, Sha256.of(id));
    }

    public static StoredFile report() {
        return file("f1", "báo-cáo.pdf", 1_000);
    }

    public static EvidenceStored stored(StoredFile file, Visibility visibility) {
        return new EvidenceStored(VAULT, NOMINATION, "TTCNTT", "OWN_UNIT", file, visibility.name(), "p16", Acts.NOW);
    }

    public static EvidenceStored storedByOffice(StoredFile file) {
        return new EvidenceStored(VAULT, NOMINATION, "VPS", "OFFICE", file, "INTERNAL", "p10", Acts.NOW);
    }

    public static EvidenceSuperseded superseded(String before, int version, StoredFile file) {
        return new EvidenceSuperseded(VAULT, NOMINATION, before, version, file, "p16", Acts.NOW);
    }

    public static EvidenceRedacted redacted(String original, StoredFile copy) {
        return new EvidenceRedacted(VAULT, NOMINATION, original, copy, Visibility.INTERNAL.name(), "p16", Acts.NOW);
    }

    public static EvidenceRemoved removed(StoredFile file) {
        return new EvidenceRemoved(VAULT, file.fileId(), file.sha256(), "p16", Acts.NOW);
    }

    public static FrozenFile frozen(StoredFile file, Visibility visibility) {
        return new FrozenFile(file.fileId(), file.sha256(), visibility.name());
    }

    public static VaultClosed closed(FrozenFile... files) {
        return new VaultClosed(VAULT, List.of(files), "p16", Acts.NOW);
    }

    public static VaultOpened opened() {
        return new VaultOpened(VAULT, "p16", Acts.NOW);
    }

    public static EvidenceHandedOver handedOver(StoredFile... files) {
        return new EvidenceHandedOver(
                VAULT,
                Stream.of(files).map(file -> frozen(file, Visibility.INTERNAL)).toList(),
                "p16",
                Acts.NOW);
    }

    public static RedactionProposed proposed(String original, StoredFile copy) {
        return new RedactionProposed(VAULT, NOMINATION, original, copy, "INTERNAL", "p10", Acts.NOW);
    }

    public static RedactionConfirmed confirmed(String copy) {
        return new RedactionConfirmed(VAULT, copy, "p03", Acts.NOW);
    }

    public static EvidenceVisibilityChanged changed(String fileId, Visibility visibility) {
        return new EvidenceVisibilityChanged(
                VAULT, NOMINATION, fileId, visibility.name(), "Có dữ liệu cá nhân", "p16", Acts.NOW);
    }

    public static ConfidentialEvidenceRead read(StoredFile file, String reader, Capacity capacity) {
        return new ConfidentialEvidenceRead(VAULT, file.fileId(), file.sha256(), reader, capacity.name(), Acts.NOW);
    }

    public static ReviewerAdmitted admitted(String member) {
        return new ReviewerAdmitted(VAULT, NOMINATION, member, Acts.NOW);
    }

    public static ReviewerShutOut shutOut(String member) {
        return new ReviewerShutOut(VAULT, NOMINATION, member, Acts.NOW);
    }

    /** One of each, with all that it may hold. */
    public static Stream<Record> full() {
        return Stream.of(
                stored(report(), Visibility.CONFIDENTIAL),
                superseded("f1", 2, file("f2", "báo-cáo.pdf", 2_000)),
                redacted("f2", file("f3", "báo-cáo-che.pdf", 1_500)),
                changed("f2", Visibility.CONFIDENTIAL),
                removed(report()),
                closed(frozen(report(), Visibility.CONFIDENTIAL)),
                opened(),
                handedOver(report()),
                proposed("f2", file("f4", "che-nữa.pdf", 1)),
                confirmed("f4"),
                read(report(), "p10", Capacity.OFFICE),
                admitted("p04"),
                shutOut("p05"));
    }
}
