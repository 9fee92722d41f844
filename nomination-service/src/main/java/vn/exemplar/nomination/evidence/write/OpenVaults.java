package vn.exemplar.nomination.evidence.write;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.nomination.nomination.NominationState;
import vn.exemplar.nomination.nomination.NominationView;
import vn.exemplar.nomination.nomination.NominationViews;

/** Lets into a vault whoever may change what it holds, by the state that the nomination has now. */
@Component
public class OpenVaults {
    private static final Set<NominationState> OPEN = EnumSet.of(NominationState.DRAFT, NominationState.RETURNED);

    private final NominationViews nominations;

    OpenVaults(NominationViews nominations) {
        this.nominations = nominations;
    }

    /** The nomination, when its unit may work on its files, or the office may add its own. */
    public NominationView changeableBy(Act act, String nominationId) {
        NominationView nomination = nominations
                .find(nominationId, act.actor())
                .orElseThrow(() -> Refusal.notFound("nomination-not-found", "N2"));
        boolean own = nomination.nominatingUnit().equals(act.actor().unit());
        if (own && !OPEN.contains(nomination.state())) {
            throw Refusal.conflict("vault-closed", "N6")
                    .with("state", nomination.state().name());
        }
        return nomination;
    }
}
