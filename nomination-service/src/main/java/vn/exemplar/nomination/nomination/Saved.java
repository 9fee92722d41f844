package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;
import vn.exemplar.nomination.nomination.events.UnitActed.SignOffDropped;

/** What saves of the whole and of one claim have in common. */
public final class Saved {
    private Saved() {}

    /** One field that the author and the version stored meanwhile have differently. */
    public record Conflict(
            String field, @Nullable String theirs, @Nullable String yours) {}

    /** Refuses a save over a version that its author had not read, and shows both whole versions (N2). */
    public static Refusal stale(long readVersion, Nomination nomination, NominationContent yours) {
        List<Conflict> differences = Difference.between(nomination.content(), yours).stream()
                .map(difference -> new Conflict(difference.field(), difference.before(), difference.after()))
                .toList();
        return Refusal.of(Refusal.Kind.STALE, "stale-version", "N2")
                .with("read", readVersion)
                .with("current", nomination.version())
                .with("savedBy", nomination.draft().savedBy())
                .showing("yours", yours)
                .showing("theirs", nomination.content())
                .showing("differences", differences);
    }

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
