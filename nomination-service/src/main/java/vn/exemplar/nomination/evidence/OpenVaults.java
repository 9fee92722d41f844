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
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierView;
import vn.exemplar.nomination.dossier.read.dossierlist.DossierViews;

/** Lets people into a vault, to change what it holds or to read it, by what the nomination is now. */
@Component
public class OpenVaults {
    private static final Set<DossierState> OPEN = EnumSet.of(DossierState.DRAFT, DossierState.RETURNED);
    private static final Set<String> COUNCIL =
            Set.of("COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER");

    private final DossierViews nominations;

    OpenVaults(DossierViews nominations) {
        this.nominations = nominations;
    }

    /**
     * Refuses whoever is not of the unit while it works on the nomination, nor of the office that may add its own.
     *
     * @return the criteria that the nomination answers
     */
    public List<String> changeableBy(Act act, String nominationId) {
        DossierView nomination =
                nominations.find(nominationId, act.actor()).orElseThrow(() -> notFound("nomination-not-found", "N2"));
        boolean own = nomination.nominatingUnit().equals(act.actor().unit());
        refuseUnless(
                !own || OPEN.contains(nomination.state()),
                () -> conflict("vault-closed", "N6")
                        .with("state", nomination.state().name()));
        return nomination.criteria().all().toList();
    }

    /** As whom somebody reads the files of a nomination that they see, or to which the review admits them (N6, R4). */
    public Capacity capacity(String nominationId, Vault vault, Actor actor) {
        return nominations
                .find(nominationId, actor)
                .flatMap(nomination -> ofNomination(nomination, vault, actor))
                .or(() -> ofReview(vault, actor))
                .orElseThrow(() -> notFound("nomination-not-found", "N6"));
    }

    private static Optional<Capacity> ofNomination(DossierView nomination, Vault vault, Actor actor) {
        if (actor.has("AUDITOR")) {
            return Optional.of(Capacity.AUDITOR);
        }
        if (nomination.nominatingUnit().equals(actor.unit())) {
            return Optional.of(Capacity.OWN_UNIT);
        }
        boolean office = actor.has("STANDING_OFFICER") && !vault.isShutOut(actor.id());
        return office ? Optional.of(Capacity.OFFICE) : Optional.empty();
    }

    private static Optional<Capacity> ofReview(Vault vault, Actor actor) {
        boolean seated = actor.roles().stream().anyMatch(COUNCIL::contains);
        return seated && vault.isAdmitted(actor.id()) ? Optional.of(Capacity.REVIEWER) : Optional.empty();
    }
}
