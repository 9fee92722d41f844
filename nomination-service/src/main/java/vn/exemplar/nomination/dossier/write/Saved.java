package vn.exemplar.nomination.dossier.write;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.ReadVersion;

/** The answer to a save, with the entity tag under which the next one is sent. */
public final class Saved {

    private Saved() {}

    /** 204 when there was nothing to store, so that what was read still stands. */
    public static ResponseEntity<Receipt> answer(ReadVersion read, Optional<Receipt> receipt) {
        return receipt.map(stored -> ResponseEntity.ok()
                        .eTag(Long.toString(stored.version()))
                        .body(stored))
                .orElseGet(() -> ResponseEntity.noContent()
                        .eTag(Long.toString(read.version()))
                        .build());
    }
}
