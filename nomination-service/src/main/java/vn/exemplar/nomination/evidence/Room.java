package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.unprocessable;

import org.springframework.util.unit.DataSize;
import vn.exemplar.chassis.act.Refusal;

/** How much a vault may hold (N6). */
public record Room(long bytes, int files) {

    public Refusal exceeded() {
        return unprocessable("dossier-too-large", "N6")
                .with("most", DataSize.ofBytes(bytes).toMegabytes());
    }
}
