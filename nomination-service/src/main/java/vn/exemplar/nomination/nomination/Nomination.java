package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.AggregateRoot;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Erased;
import vn.exemplar.nomination.nomination.events.NominationContent;
import vn.exemplar.nomination.nomination.events.NominationEvent;
import vn.exemplar.nomination.nomination.events.OfficeActed;
import vn.exemplar.nomination.nomination.events.ServiceActed;
import vn.exemplar.nomination.nomination.events.SubmittedFile;
import vn.exemplar.nomination.nomination.events.UnitActed;
import vn.exemplar.nomination.people.PersonId;

/**
 * All that is remembered of a nomination; what is not ignored is what its readers are shown.
 *
 * @param version number of its latest event, from 0: the entity tag of what a reader saw
 * @param changedAt when that was
 */
public record Nomination(
        @JsonIgnore String id,
        long version,
        Instant changedAt,
        @JsonIgnore Lifecycle lifecycle,
        @JsonUnwrapped Draft draft,
        @JsonUnwrapped Sending sending,
        @JsonUnwrapped Check check,
        @JsonUnwrapped Halt halt,
        @JsonIgnore Erasure erasure) {
    public static final Nomination NONE = new Nomination(
            "",
            -1,
            Instant.EPOCH,
            Lifecycle.BEGIN,
            Draft.NONE,
            Sending.NOT_YET,
            Check.NOTHING,
            Halt.NONE,
            Erasure.NONE);

    public Nomination after(NominationEvent event) {
        return switch (event) {
            case UnitActed.NominationDrafted drafted -> at(drafted.draftedAt()).begun(drafted);
            case UnitActed.DraftRevised revised ->
                at(revised.revisedAt())
                        .with(draft.saved(revised, version + 1))
                        .with(lifecycle.sent() ? check.changing(content()) : check);
            case UnitActed.NominationSignedOff signed ->
                at(signed.signedOffAt())
                        .with(lifecycle.to(NominationState.SIGNED_OFF))
                        .with(draft.signedBy(signed.signedOffBy()))
                        .with(sending.signedOff(signed));
            case UnitActed.SignOffDropped dropped ->
                at(dropped.droppedAt()).with(lifecycle.unsigned()).with(sending.unsigned());
            case UnitActed.DraftGivenBack back -> at(back.givenBackAt()).with(sending.givenBack(back));
            case OfficeActed.SubmissionExtended extended ->
                at(extended.grantedAt()).with(sending.extended(extended));
            case UnitActed.NominationSubmitted submitted ->
                at(submitted.submittedAt())
                        .with(lifecycle.submitted())
                        .with(sending.submitted(submitted, version + 1))
                        .with(check.received(content(), Set.of()));
            case UnitActed.NominationSupplemented supplemented ->
                at(supplemented.submittedAt())
                        .with(lifecycle.submitted())
                        .with(sending.sent(supplemented.files()))
                        .with(check.received(content(), SubmittedFile.others(sending.latest(), supplemented.files())));
            case ServiceActed.DuplicatesFlagged flagged ->
                at(flagged.flaggedAt()).with(check.with(check.duplicates().with(flagged)));
            case OfficeActed.DuplicateDecided decided ->
                at(decided.decidedAt()).with(check.with(check.duplicates().with(decided)));
            case OfficeActed.CheckClaimed claimed -> at(claimed.claimedAt()).with(check.claimed(claimed.officer()));
            case OfficeActed.CheckFreed freed -> at(freed.freedAt()).with(check.claimed(null));
            case OfficeActed.ChecklistMarked marked ->
                at(marked.markedAt()).with(check.with(check.checklist().marked(marked)));
            case OfficeActed.NominationReturned returned ->
                at(returned.returnedAt())
                        .with(lifecycle.to(NominationState.RETURNED))
                        .with(sending.unsigned())
                        .with(check.returned(returned));
            case OfficeActed.NominationNotAccepted ended ->
                at(ended.decidedAt())
                        .with(lifecycle.to(NominationState.NOT_ACCEPTED))
                        .with(check.failed(ended))
                        .with(halt.ended(ended));
            case OfficeActed.NonAcceptanceUndone undone ->
                at(undone.undoneAt())
                        .with(lifecycle.to(NominationState.SUBMITTED))
                        .with(check.undone());
            case OfficeActed.NominationTransferred transferred ->
                at(transferred.transferredAt()).with(draft.of(transferred.toUnit()));
            case OfficeActed.NominationHeld held ->
                at(held.heldAt()).with(lifecycle.held()).with(halt.held(held));
            case OfficeActed.HoldReleased released ->
                at(released.releasedAt()).with(lifecycle.released()).with(halt.released(released));
            case OfficeActed.SupplementExtended extended ->
                at(extended.extendedAt())
                        .with(check.term(check.workingDays() + extended.workingDays(), extended.extendedBy()));
            case ServiceActed.NominationExpired expired ->
                at(expired.expiredAt()).with(lifecycle.to(NominationState.EXPIRED));
            case OfficeActed.NominationReopened reopened ->
                at(reopened.reopenedAt())
                        .with(lifecycle.to(NominationState.RETURNED))
                        .with(sending.unsigned())
                        .with(check.term(reopened.workingDays(), reopened.reopenedBy()));
            case OfficeActed.NominationAccepted accepted ->
                at(accepted.acceptedAt())
                        .with(lifecycle.to(NominationState.ACCEPTED))
                        .with(check.claimed(null));
            case UnitActed.NominationWithdrawn withdrawn ->
                at(withdrawn.withdrawnAt())
                        .with(lifecycle.withdrawn(withdrawn.afterAcceptance()))
                        .with(check.claimed(null))
                        .with(halt.withdrawn(withdrawn));
            case ServiceActed.WithdrawalOvertaken overtaken ->
                at(overtaken.overtakenAt())
                        .with(lifecycle.overtaken(halt.hold() != null))
                        .with(halt.overtaken(overtaken));
            case OfficeActed.ErasureOrdered ordered -> at(ordered.orderedAt()).with(new Erasure(ordered, false));
            case ServiceActed.PersonalDataErased erased ->
                at(erased.erasedAt()).with(new Erasure(erasure.order(), true));
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    /** A unit sees its own, the standing office what has left a unit, an auditor all (N2). */
    public boolean mayBeSeenBy(Actor actor) {
        return exists()
                && (actor.has("AUDITOR")
                        || actor.has("STANDING_OFFICER") && lifecycle.sent()
                        || (actor.has("UNIT_OFFICER") || actor.has("UNIT_HEAD")) && isOf(actor.unit()));
    }

    public boolean isOf(String unit) {
        return draft.nominatingUnit().equals(unit);
    }

    public boolean underCheck() {
        return state() == NominationState.SUBMITTED;
    }

    /** The round of the supplement that is awaited, or would be but for a hold; 0 when none is. */
    public int awaitedRound() {
        Lifecycle free = state() == NominationState.HELD ? lifecycle.released() : lifecycle;
        return free.awaitsSupplement() ? check.returns() : 0;
    }

    /** Whoever wrote or signed it, brought evidence, or is the nominee, does nothing for the office in its case (N4). */
    public boolean concerns(String person) {
        return draft.involved().anyMatch(one -> PersonId.isOf(person, one));
    }

    /** Nothing can be recorded any more of a nominee whose data was erased (A4). */
    public boolean nomineeErased() {
        return Erased.is(content().subject().name());
    }

    public NominationState state() {
        return lifecycle.state();
    }

    public NominationContent content() {
        return draft.content();
    }

    /** Itself, for a door whose facts depend on what it says. */
    public Nomination seenBy(Actor actor) {
        Refusal.refuseUnless(mayBeSeenBy(actor), Nomination::notFound);
        return this;
    }

    public static Refusal notFound() {
        return Refusal.notFound("nomination-not-found", "N2");
    }

    /** Another unit does not even learn that the nomination exists (N2). */
    public static Refusal ofAnotherUnit() {
        return notFound().asRecorded();
    }

    public static Refusal involved() {
        return Refusal.forbidden("involved-in-nomination", "N4");
    }

    public Refusal notUnderCheck() {
        return conflict("dossier-not-under-check", "N7");
    }

    public Refusal notOpenForRevision() {
        return conflict("dossier-not-open-for-revision", "N2");
    }

    public Refusal conflict(String code, String rule) {
        return Refusal.conflict(code, rule).with("state", state().name());
    }

    private Nomination begun(UnitActed.NominationDrafted event) {
        return new Nomination(
                event.nominationId(), version, changedAt, lifecycle, Draft.begun(event), sending, check, halt, erasure);
    }

    private Nomination at(Instant moment) {
        return new Nomination(id, version + 1, moment, lifecycle, draft, sending, check, halt, erasure);
    }

    private Nomination with(Lifecycle next) {
        return new Nomination(id, version, changedAt, next, draft, sending, check, halt, erasure);
    }

    private Nomination with(Draft next) {
        return new Nomination(id, version, changedAt, lifecycle, next, sending, check, halt, erasure);
    }

    private Nomination with(Sending next) {
        return new Nomination(id, version, changedAt, lifecycle, draft, next, check, halt, erasure);
    }

    private Nomination with(Check next) {
        return new Nomination(id, version, changedAt, lifecycle, draft, sending, next, halt, erasure);
    }

    private Nomination with(Halt next) {
        return new Nomination(id, version, changedAt, lifecycle, draft, sending, check, next, erasure);
    }

    private Nomination with(Erasure next) {
        return new Nomination(id, version, changedAt, lifecycle, draft, sending, check, halt, next);
    }

    @AggregateRoot(type = "Dossier")
    static class NominationStream extends StreamOf<Nomination, NominationEvent> {
        NominationStream() {
            super(NONE, NominationEvent::nominationId, Nomination::after);
        }
    }
}
