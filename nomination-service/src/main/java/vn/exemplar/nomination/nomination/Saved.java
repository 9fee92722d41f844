package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Decision;
import vn.exemplar.chassis.act.Receipt;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.web.ReadVersion;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
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

    /** What was signed is saved only by who says that the sign-off shall go (N4). */
    public static void refuseUnlessDropped(Nomination nomination, boolean dropSignOff) {
        Refusal.refuseUnless(
                dropSignOff || nomination.state() != NominationState.SIGNED_OFF,
                () -> Refusal.conflict("signed-off", "N4"));
    }

    /** With the sign-off, if there is one, dropped before it. */
    public static List<NominationEvent> events(Nomination nomination, Act act, Stream<NominationEvent> saved) {
        Stream<NominationEvent> dropped = nomination.state() == NominationState.SIGNED_OFF
                ? Stream.of(new SignOffDropped(nomination.id(), act.actor().id(), act.at()))
                : Stream.empty();
        return Stream.concat(dropped, saved).toList();
    }

    /** In one commit with the opening of the vault, if the sign-off is dropped. */
    public static List<Decision<?, ?>> together(NominationDecision save, boolean dropSignOff, EvidenceVault vault) {
        return dropSignOff ? List.of(save, vault.opening(save.subject(), save.act())) : List.of(save);
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
