package vn.exemplar.nomination.dossier.write;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.DossierState;
import vn.exemplar.nomination.dossier.events.*;
import vn.exemplar.nomination.dossier.write.acceptnomination.*;
import vn.exemplar.nomination.dossier.write.decideduplicate.*;
import vn.exemplar.nomination.dossier.write.draftnomination.*;
import vn.exemplar.nomination.dossier.write.extendsubmission.*;
import vn.exemplar.nomination.dossier.write.holddossier.*;
import vn.exemplar.nomination.dossier.write.markchecklist.*;
import vn.exemplar.nomination.dossier.write.releasehold.*;
import vn.exemplar.nomination.dossier.write.returndossier.*;
import vn.exemplar.nomination.dossier.write.revisedraft.*;
import vn.exemplar.nomination.dossier.write.saveclaim.*;
import vn.exemplar.nomination.dossier.write.signoffnomination.*;
import vn.exemplar.nomination.dossier.write.submitnomination.*;

@AggregateRoot
class Dossier {
    @AggregateIdentifier
    private @Nullable String nominationId;

    @AggregateMember
    private final Erasure erasure = new Erasure();

    @AggregateMember
    private final Endings endings = new Endings(this::file);

    private @Nullable CaseFile file;

    Dossier() {}

    @CommandHandler
    Dossier(DraftNomination command) {
        record(command.drafted(ANominationIsDrafted.check(command)));
    }

    @CommandHandler
    void decide(ReviseDraft command) {
        AskedCriteria asked = ADraftIsRevised.check(command, file());
        command.revised(file(), asked).ifPresent(this::save);
    }

    @CommandHandler
    void decide(SaveClaim command) {
        AClaimIsSaved.check(command, file());
        command.saved(file()).ifPresent(this::save);
    }

    @CommandHandler
    void decide(SignOffNomination command) {
        ANominationIsSignedOff.check(command, file());
        record(command.signedOff(file()));
    }

    @CommandHandler
    void decide(ExtendSubmission command) {
        ASubmissionIsExtended.check(command, file());
        record(command.extended());
    }

    @CommandHandler
    void decide(SubmitNomination command) {
        ANominationIsSubmitted.check(command, file());
        record(file().lifecycle().sent() ? command.supplemented(file()) : command.submitted(file()));
        command.flagged(file()).ifPresent(this::record);
    }

    @CommandHandler
    void decide(MarkChecklist command) {
        OnlyADossierUnderCheckIsDecided.check(file());
        MarksAreOfThisChecklist.check(command, file().points());
        record(command.marked(file().check().returns()));
    }

    @CommandHandler
    void decide(DecideDuplicate command) {
        OnlyADossierUnderCheckIsDecided.check(file());
        record(command.decided());
    }

    @CommandHandler
    void decide(ReturnDossier command) {
        ADossierIsReturned.check(command, file());
        record(command.returned(file()));
    }

    @CommandHandler
    void decide(AcceptNomination command) {
        OnlyADossierUnderCheckIsDecided.check(file());
        ADossierIsAccepted.check(command, file());
        record(command.accepted(file()));
    }

    @CommandHandler
    void decide(HoldDossier command) {
        OnlyAnUndecidedNominationIsHeld.check(command, file());
        record(command.held(file()));
    }

    @CommandHandler
    void decide(ReleaseHold command) {
        OnlyAHeldDossierIsReleased.check(file());
        AConclusionIsNotOfTheFuture.check(command);
        record(command.released(file()));
    }

    @EventSourcingHandler
    void evolve(DossierEvent event) {
        nominationId = event.nominationId();
        file = event instanceof NominationDrafted drafted ? CaseFile.begun(drafted) : file().after(event);
    }

    private void save(DraftRevised revision) {
        if (file().state() == DossierState.SIGNED_OFF) {
            record(new SignOffDropped(revision.nominationId(), revision.revisedBy(), revision.revisedAt()));
        }
        record(revision);
    }

    private void record(DossierEvent event) {
        CaseFile.record(file, event);
    }

    private CaseFile file() {
        return Objects.requireNonNull(file);
    }
}
