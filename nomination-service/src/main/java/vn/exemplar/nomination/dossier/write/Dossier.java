package vn.exemplar.nomination.dossier.write;

import static org.axonframework.modelling.command.AggregateLifecycle.*;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.ActMetadata;
import vn.exemplar.nomination.calendar.Today;
import vn.exemplar.nomination.dossier.events.*;
import vn.exemplar.nomination.dossier.events.AskedCriteria;
import vn.exemplar.nomination.dossier.write.acceptnomination.*;
import vn.exemplar.nomination.dossier.write.draftnomination.*;
import vn.exemplar.nomination.dossier.write.returndossier.*;
import vn.exemplar.nomination.dossier.write.revisedraft.*;
import vn.exemplar.nomination.dossier.write.signoffnomination.*;
import vn.exemplar.nomination.dossier.write.submitnomination.*;
import vn.exemplar.nomination.dossier.write.withdrawnomination.*;

@AggregateRoot
class Dossier {
    @AggregateIdentifier
    private @Nullable String nominationId;

    private DossierState state = DossierState.DRAFT;
    private String programmeId = "";
    private int programmeVersion;
    private String nominatingUnit = "";
    private @Nullable NominationContent content;
    private AskedCriteria criteria = AskedCriteria.NONE;
    private Participants participants = new Participants(List.of(), "", List.of());
    private @Nullable NominationSubmitted submission;
    private int returns;

    Dossier() {}

    @CommandHandler
    Dossier(DraftNomination command) {
        OnlyAnActiveUnitNominates.check(command.unitActive(), command.act());
        OnlyAnActiveProgrammeIsNominatedFor.check(command.programme());
        nominationId = command.nominationId();
        programmeId = command.programme().definition().programmeId();
        programmeVersion = command.programme().definition().version();
        record(command.drafted(ContentFitsTheProgramme.check(command.content(), command.programme())));
    }

    @CommandHandler
    void decide(ReviseDraft command) {
        OnlyTheOwnUnitWorksOnIt.check(nominatingUnit, command.act());
        NobodySavesOverAnotherVersion.check(command.readVersion(), getVersion());
        OnlyADraftOrReturnedDossierIsRevised.check(state);
        TheProgrammeStaysTheSame.check(programmeId, command.programme());
        record(command.revised(ContentFitsTheProgramme.check(command.content(), command.programme())));
    }

    @CommandHandler
    void decide(SignOffNomination command) {
        OnlyTheOwnUnitWorksOnIt.check(nominatingUnit, command.act());
        NobodySignsOffTheirOwnNomination.check(content(), command.act());
        OnlyAnUnsignedDossierIsSignedOff.check(state);
        EveryRequiredCriterionIsClaimed.check(content(), criteria);
        record(command.signedOff());
    }

    @CommandHandler
    void decide(SubmitNomination command) {
        OnlyTheOwnUnitWorksOnIt.check(nominatingUnit, command.act());
        OnlyASignedDossierIsSubmitted.check(state);
        if (returns > 0) {
            record(command.supplemented(returns, content().files()));
        } else {
            SubmissionLiesInAWindow.check(command, programmeId, content().year());
            record(command.submitted(programmeId, content()));
        }
    }

    @CommandHandler
    void decide(ReturnDossier command) {
        OnlyADossierUnderCheckIsDecided.check(state);
        RoundsAreLimited.check(returns, command.mostRounds());
        AReturnListsRealDefects.check(command, criteria, Today.of(command.act()));
        record(command.returned(returns + 1));
    }

    @CommandHandler
    void decide(AcceptNomination command) {
        OnlyADossierUnderCheckIsDecided.check(state);
        OnlyACompleteDossierIsAccepted.check(content(), criteria);
        NominationSubmitted sent = Objects.requireNonNull(submission);
        record(new NominationAccepted(
                Objects.requireNonNull(nominationId),
                programmeId,
                programmeVersion,
                nominatingUnit,
                content(),
                participants,
                sent.receiptNumber(),
                sent.submittedAt(),
                command.act().actor().id(),
                command.act().at()));
    }

    @CommandHandler
    void decide(WithdrawNomination command) {
        OnlyTheOwnUnitWorksOnIt.check(nominatingUnit, command.act());
        OnlyAnUndecidedNominationIsWithdrawn.check(state);
        record(command.withdrawn());
    }

    @EventSourcingHandler
    void evolve(DossierEvent event) {
        state = state.after(event);
        switch (event) {
            case NominationDrafted drafted -> begin(drafted);
            case DraftRevised revised ->
                write(revised.content(), revised.criteria(), revised.programmeVersion(), revised.revisedBy());
            case NominationSignedOff signedOff -> participants = participants.signing(signedOff.signedOffBy());
            case NominationSubmitted submitted -> submission = submitted;
            case DossierReturned returned -> returns = returned.round();
            case DossierSupplemented supplemented -> {}
            case NominationAccepted accepted -> {}
            case NominationWithdrawn withdrawn -> {}
        }
    }

    private void begin(NominationDrafted drafted) {
        nominationId = drafted.nominationId();
        programmeId = drafted.programmeId();
        nominatingUnit = drafted.nominatingUnit();
        write(drafted.content(), drafted.criteria(), drafted.programmeVersion(), drafted.draftedBy());
    }

    private void write(NominationContent written, AskedCriteria asked, int version, String author) {
        participants = participants.writing(author, content, written);
        content = written;
        criteria = asked;
        programmeVersion = version;
    }

    private void record(DossierEvent event) {
        apply(event, MetaData.with(ActMetadata.RULE_SET, programmeId + '@' + programmeVersion));
    }

    private NominationContent content() {
        return Objects.requireNonNull(content);
    }
}
