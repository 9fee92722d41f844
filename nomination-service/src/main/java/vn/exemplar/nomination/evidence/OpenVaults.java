package vn.exemplar.nomination.evidence;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.notFound;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.util.EnumSet;
import java.util.List;
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
     * The act in the capacity in which it changes the files.
     *
     * @throws Refusal as {@link #changeableBy}
     */
    public Act changing(String nominationId, Act act) {
        Nomination nomination = changeable(act, nominationId);
        return (nomination.isOf(act.actor().unit()) ? Capacity.OWN_UNIT : Capacity.OFFICE).of(act);
    }

    /**
     * Refuses whoever is not of the unit while it works on the nomination, nor of the office that may add its own.
     *
     * @return the criteria that the nomination answers
     */
    public List<String> changeableBy(Act act, String nominationId) {
        return changeable(act, nominationId).draft().criteria().all().toList();
    }

    private Nomination changeable(Act act, String nominationId) {
        Nomination nomination = streams.state(Nomination.class, nominationId).seenBy(act.actor());
        boolean own = nomination.isOf(act.actor().unit());
        refuseUnless(
                !own || OPEN.contains(nomination.state()),
                () -> conflict("vault-closed", "N6")
                        .with("state", nomination.state().name()));
        return nomination;
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
