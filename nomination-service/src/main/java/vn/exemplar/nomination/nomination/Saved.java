package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.SignOffDropped;

/** What saves of the whole and of one claim have in common. */
public final class Saved {
    private Saved() {}

    /** A change drops the sign-off (N4). */
    public static List<NominationEvent> events(Nomination nomination, DraftRevised revision) {
        return nomination.state() == NominationState.SIGNED_OFF
                ? List.of(
                        new SignOffDropped(revision.nominationId(), revision.revisedBy(), revision.revisedAt()),
                        revision)
                : List.of(revision);
    }

    /**
     * The answer, with the entity tag under which the next save is sent. 204 when there was nothing to store, so that
     * what was read still stands.
     */
    public static ResponseEntity<Receipt> answer(ReadVersion read, Optional<Receipt> receipt) {
        return receipt.map(stored -> ResponseEntity.ok()
                        .eTag(Long.toString(stored.version()))
                        .body(stored))
                .orElseGet(() -> ResponseEntity.noContent()
                        .eTag(Long.toString(read.version()))
                        .build());
    }
}
