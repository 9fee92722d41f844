package vn.exemplar.nomination.evidence;

import java.util.stream.Stream;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.scenario.Scenario;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.evidence.EvidenceEvent.ConfidentialEvidenceRead;
import vn.exemplar.nomination.evidence.EvidenceEvent.CriterionLink;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceLinked;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceRedacted;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceStored;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceSuperseded;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceUnlinked;
import vn.exemplar.nomination.evidence.EvidenceEvent.EvidenceVisibilityChanged;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerAdmitted;
import vn.exemplar.nomination.evidence.EvidenceEvent.ReviewerShutOut;
import vn.exemplar.nomination.evidence.EvidenceEvent.StoredFile;

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
        return new EvidenceStored(VAULT, NOMINATION, "TTCNTT", file, visibility.name(), "p16", Acts.NOW);
    }

    public static EvidenceSuperseded superseded(String before, int version, StoredFile file) {
        return new EvidenceSuperseded(VAULT, NOMINATION, before, version, file, "p16", Acts.NOW);
    }

    public static EvidenceRedacted redacted(String original, StoredFile copy) {
        return new EvidenceRedacted(VAULT, NOMINATION, original, copy, Visibility.INTERNAL.name(), "p16", Acts.NOW);
    }

    public static CriterionLink pages(String linkId, int from, int to) {
        return new CriterionLink(linkId, "1.G.01", from, to, "bảng 2");
    }

    public static EvidenceLinked linked(String fileId, CriterionLink link) {
        return new EvidenceLinked(VAULT, NOMINATION, fileId, link, "p16", Acts.NOW);
    }

    public static EvidenceUnlinked unlinked(String fileId, String linkId) {
        return new EvidenceUnlinked(VAULT, fileId, linkId, "p16", Acts.NOW);
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
                linked("f2", pages("l1", 3, 4)),
                unlinked("f2", "l1"),
                read(report(), "p10", Capacity.OFFICE),
                admitted("p04"),
                shutOut("p05"));
    }
}
