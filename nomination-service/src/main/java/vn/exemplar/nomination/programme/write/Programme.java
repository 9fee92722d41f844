package vn.exemplar.nomination.programme.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.Text;
import vn.exemplar.nomination.programme.write.activateprogramme.ActivateProgramme;
import vn.exemplar.nomination.programme.write.activateprogramme.OnlyADraftIsActivated;
import vn.exemplar.nomination.programme.write.draftprogramme.DraftProgramme;
import vn.exemplar.nomination.programme.write.draftprogramme.ProgrammeHoldsTogether;
import vn.exemplar.nomination.programme.write.opennominationwindow.OpenNominationWindow;
import vn.exemplar.nomination.programme.write.opennominationwindow.WindowFitsTheProgramme;

@AggregateRoot
class Programme {
    @AggregateIdentifier
    private @Nullable String aggregateId;

    private String programmeId = "";
    private int version;
    private Text title = new Text("", "");
    private LocalDate from = LocalDate.MIN;
    private LocalDate to = LocalDate.MAX;
    private List<String> fields = List.of();
    private int annualIntroductionTarget;
    private ProgrammeState state = ProgrammeState.DRAFTED;

    Programme() {}

    @CommandHandler
    Programme(DraftProgramme command) {
        Act act = command.act();
        ProgrammeHoldsTogether.check(command.definition());
        aggregateId = command.aggregateId();
        apply(new ProgrammeDrafted(
                command.aggregateId(), command.definition(), act.actor().id(), act.at()));
    }

    @CommandHandler
    void decide(ActivateProgramme command) {
        Act act = command.act();
        OnlyADraftIsActivated.check(state);
        apply(new ProgrammeActivated(
                id(),
                programmeId,
                version,
                title,
                from,
                to,
                fields,
                annualIntroductionTarget,
                act.actor().id(),
                act.at()));
    }

    @CommandHandler
    void decide(OpenNominationWindow command) {
        Act act = command.act();
        WindowFitsTheProgramme.check(command, state, from.getYear(), to.getYear());
        apply(new NominationWindowOpened(
                id(),
                command.windowId(),
                command.from(),
                command.to(),
                command.years(),
                command.reason(),
                act.actor().id(),
                act.at()));
    }

    @EventSourcingHandler
    void evolve(ProgrammeDrafted event) {
        aggregateId = event.aggregateId();
        programmeId = event.definition().programmeId();
        version = event.definition().version();
        title = event.definition().title();
        from = event.definition().period().from();
        to = event.definition().period().to();
        fields =
                event.definition().fields().stream().map(field -> field.field()).toList();
        annualIntroductionTarget = event.definition().annualIntroductionTarget();
    }

    @EventSourcingHandler
    void evolve(ProgrammeActivated event) {
        state = ProgrammeState.ACTIVE;
    }

    private String id() {
        return Objects.requireNonNull(aggregateId);
    }
}
