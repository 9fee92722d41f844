package vn.exemplar.nomination.evidence.write;

import org.springframework.util.unit.DataSize;
import vn.exemplar.chassis.act.Refusal;

/** How much a vault may hold (N6): versions that were superseded count as files, but not for the bytes. */
public record Room(long bytes, int files) {

    void check(long bytesHeld, int filesHeld, long arriving) {
        if (bytesHeld + arriving > bytes) {
            throw exceeded(bytes);
        }
        if (filesHeld >= files) {
            throw Refusal.unprocessable("too-many-files", "N6").with("most", files);
        }
    }

    static Refusal exceeded(long bytes) {
        return Refusal.unprocessable("dossier-too-large", "N6")
                .with("most", DataSize.ofBytes(bytes).toMegabytes());
    }
}
