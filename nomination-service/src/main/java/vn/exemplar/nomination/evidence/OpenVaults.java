package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Streams;
import vn.exemplar.nomination.nomination.Nomination;
import vn.exemplar.nomination.nomination.NominationState;

/** Lets people into a vault, to change what it holds or to read it, by what the nomination is now. */
@Component
public class OpenVaults {
    private static final Set<NominationState> OPEN = EnumSet.of(NominationState.DRAFT, NominationState.RETURNED);

    private final Streams streams;

    OpenVaults(Streams streams) {
        this.streams = streams;
    }

    /**
     * As whom somebody changes what a vault holds: as the unit while it works on the nomination, or as the office once it
     * has left its unit, but never in a case that concerns them (N4).
     */
    public Capacity changing(Act act, String nominationId) {
        Actor actor = act.actor();
        Nomination nomination = streams.state(Nomination.class, nominationId).seenBy(actor);
        if (nomination.isOf(actor.unit()) && OPEN.contains(nomination.state())) {
            return Capacity.OWN_UNIT;
        }
        boolean office =
                Capacity.OFFICE.isHeldBy(actor) && nomination.lifecycle().sent();
        refuseUnless(office, () -> conflict("vault-closed", "N6"));
        Vault vault = streams.state(Vault.class, Vault.idOf(nominationId));
        refuseUnless(!vault.isShutOut(actor.id()), Nomination::notFound);
        refuseUnless(!nomination.concerns(actor.id()), Nomination::involved);
        return Capacity.OFFICE;
    }

    /** As whom somebody reads the files of a nomination that they see, or to which the review admits them (N6, R4). */
    public Capacity capacity(String nominationId, Vault vault, Actor actor) {
        return Optional.of(streams.state(Nomination.class, nominationId))
                .filter(nomination -> nomination.mayBeSeenBy(actor))
                .flatMap(nomination -> ofNomination(nomination, vault, actor))
                .or(() -> ofReview(vault, actor))
                .orElseThrow(() -> notFound("nomination-not-found", "N6"));
    }

    private static Optional<Capacity> ofNomination(Nomination nomination, Vault vault, Actor actor) {
        if (Capacity.AUDITOR.isHeldBy(actor)) {
            return Optional.of(Capacity.AUDITOR);
        }
        if (nomination.isOf(actor.unit())) {
            return Optional.of(Capacity.OWN_UNIT);
        }
        boolean office = Capacity.OFFICE.isHeldBy(actor) && !vault.isShutOut(actor.id());
        return office ? Optional.of(Capacity.OFFICE) : Optional.empty();
    }

    private static Optional<Capacity> ofReview(Vault vault, Actor actor) {
        return Capacity.REVIEWER.isHeldBy(actor) && vault.isAdmitted(actor.id())
                ? Optional.of(Capacity.REVIEWER)
                : Optional.empty();
    }
}
