package vn.exemplar.review.regulation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.review.council.DayOfTheAct;
import vn.exemplar.review.regulation.DraftedTerms;
import vn.exemplar.review.regulation.RegulationTerms;
import vn.exemplar.review.regulation.events.RegulationActivated;
import vn.exemplar.review.regulation.events.RegulationDrafted;
import vn.exemplar.review.regulation.write.activateregulation.ActivateRegulation;
import vn.exemplar.review.regulation.write.activateregulation.OnlyVerifiedSourceInForceIsActivated;
import vn.exemplar.review.regulation.write.draftregulation.DraftRegulation;

@AggregateRoot
class Regulation {

    @AggregateIdentifier
    private @Nullable String regulationId;

    private int latestVersion;
    private int activeVersion;
    private @Nullable RegulationTerms latestTerms;

    Regulation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftRegulation command) {
        if (command.version() != latestVersion + 1) {
            throw Refusal.conflict("regulation-version-out-of-order", "R1")
                    .with("version", command.version())
                    .with("next", latestVersion + 1);
        }
        apply(DraftedTerms.event(command.regulationId(), command.version(), command.terms()));
    }

    @CommandHandler
    void decide(ActivateRegulation command) {
        if (latestTerms == null || activeVersion == latestVersion) {
            throw Refusal.conflict("regulation-already-active", "R1").with("version", activeVersion);
        }
        OnlyVerifiedSourceInForceIsActivated.check(
                latestTerms, DayOfTheAct.of(command.act().at()));
        apply(new RegulationActivated(
                command.regulationId(), latestVersion, command.act().at()));
    }

    @EventSourcingHandler
    void evolve(RegulationDrafted event) {
        regulationId = event.regulationId();
        latestVersion = event.version();
        latestTerms = DraftedTerms.of(event);
    }

    @EventSourcingHandler
    void evolve(RegulationActivated event) {
        activeVersion = event.version();
    }
}
