package vn.exemplar.nomination.programme.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.programme.events.NominationWindowCancelled;
import vn.exemplar.nomination.programme.events.NominationWindowChanged;
import vn.exemplar.nomination.programme.events.NominationWindowOpened;
import vn.exemplar.nomination.programme.events.ProgrammeActivated;
import vn.exemplar.nomination.programme.events.ProgrammeAmended;
import vn.exemplar.nomination.programme.events.ProgrammeClosed;
import vn.exemplar.nomination.programme.events.ProgrammeDefinition;
import vn.exemplar.nomination.programme.events.ProgrammeDrafted;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;
import vn.exemplar.nomination.programme.events.ProgrammeRevised;
import vn.exemplar.nomination.programme.write.activateprogramme.ActivateProgramme;
import vn.exemplar.nomination.programme.write.amendprogramme.AmendProgramme;
import vn.exemplar.nomination.programme.write.amendprogramme.AnAmendmentIsTheNextVersion;
import vn.exemplar.nomination.programme.write.cancelnominationwindow.CancelNominationWindow;
import vn.exemplar.nomination.programme.write.changenominationwindow.AWindowIsChangedBeforeItIsOver;
import vn.exemplar.nomination.programme.write.changenominationwindow.ChangeNominationWindow;
import vn.exemplar.nomination.programme.write.closeprogramme.CloseProgramme;
import vn.exemplar.nomination.programme.write.closeprogramme.NoWindowIsOpenAtTheEnd;
import vn.exemplar.nomination.programme.write.draftprogramme.DraftProgramme;
import vn.exemplar.nomination.programme.write.draftprogramme.ProgrammeHoldsTogether;
import vn.exemplar.nomination.programme.write.opennominationwindow.OpenNominationWindow;
import vn.exemplar.nomination.programme.write.reviseprogramme.NobodyRevisesOverAnotherRevision;
import vn.exemplar.nomination.programme.write.reviseprogramme.ReviseProgramme;

@AggregateRoot
class Programme {
    @AggregateIdentifier
    private @Nullable String aggregateId;

    private @Nullable ProgrammeDefinition definition;
    private ProgrammeState state = ProgrammeState.DRAFTED;
    private final Map<String, NominationWindowTerms> windows = new HashMap<>();

    Programme() {}

    @CommandHandler
    Programme(DraftProgramme command) {
        ProgrammeHoldsTogether.check(command.definition());
        aggregateId = command.aggregateId();
        apply(command.drafted());
    }

    @CommandHandler
    void decide(ReviseProgramme command) {
        state.mustBeADraft();
        NobodyRevisesOverAnotherRevision.check(command.readRevision(), getVersion());
        ProgrammeHoldsTogether.check(command.definition());
        apply(command.revised());
    }

    @CommandHandler
    void decide(ActivateProgramme command) {
        state.mustBeADraft();
        record(command.activated(definition()));
    }

    @CommandHandler
    void decide(AmendProgramme command) {
        state.mustBeInForce();
        AnAmendmentIsTheNextVersion.check(definition(), command.definition());
        ProgrammeHoldsTogether.check(command.definition());
        record(command.amended());
    }

    @CommandHandler
    void decide(CloseProgramme command) {
        state.mustBeInForce();
        NoWindowIsOpenAtTheEnd.check(windows, Today.of(command.act()));
        record(command.closed(definition().programmeId()));
    }

    @CommandHandler
    void decide(OpenNominationWindow command) {
        state.mustBeInForce();
        WindowFitsTheProgramme.check(command.terms(), definition());
        record(command.opened());
    }

    @CommandHandler
    void decide(ChangeNominationWindow command) {
        state.mustBeInForce();
        AWindowIsChangedBeforeItIsOver.check(windows.get(command.windowId()), command.terms(), command.act());
        WindowFitsTheProgramme.check(command.terms(), definition());
        record(command.changed());
    }

    @CommandHandler
    void decide(CancelNominationWindow command) {
        state.mustBeInForce();
        AWindowIsChangedBeforeItIsOver.check(windows.get(command.windowId()), command.act());
        record(command.cancelled());
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        switch (event) {
            case ProgrammeDrafted drafted -> begin(drafted);
            case ProgrammeRevised revised -> definition = revised.definition();
            case ProgrammeActivated activated -> state = ProgrammeState.ACTIVE;
            case ProgrammeAmended amended -> definition = amended.definition();
            case ProgrammeClosed closed -> state = ProgrammeState.CLOSED;
            case NominationWindowOpened w -> windows.put(w.windowId(), terms(w.kind(), w.from(), w.to(), w.years()));
            case NominationWindowChanged w -> windows.put(w.windowId(), terms(w.kind(), w.from(), w.to(), w.years()));
            case NominationWindowCancelled w -> windows.remove(w.windowId());
        }
    }

    private void begin(ProgrammeDrafted drafted) {
        aggregateId = drafted.aggregateId();
        definition = drafted.definition();
    }

    private static NominationWindowTerms terms(String kind, LocalDate from, LocalDate to, List<Integer> years) {
        return new NominationWindowTerms(WindowKind.valueOf(kind), from, to, years);
    }

    private void record(ProgrammeEvent event) {
        ProgrammeDefinition present = event instanceof ProgrammeAmended amended ? amended.definition() : definition();
        apply(event, MetaData.with(ActMetadata.RULE_SET, present.programmeId() + '@' + present.version()));
    }

    private ProgrammeDefinition definition() {
        return Objects.requireNonNull(definition);
    }
}
