package vn.exemplar.nomination.dossier;

import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.dossier.events.ChecklistMarked;
import vn.exemplar.nomination.dossier.events.DossierEvent;
import vn.exemplar.nomination.dossier.events.DossierExpired;
import vn.exemplar.nomination.dossier.events.DossierHeld;
import vn.exemplar.nomination.dossier.events.DossierNotAccepted;
import vn.exemplar.nomination.dossier.events.DossierReturned;
import vn.exemplar.nomination.dossier.events.DossierSupplemented;
import vn.exemplar.nomination.dossier.events.DraftRevised;
import vn.exemplar.nomination.dossier.events.DuplicateDecided;
import vn.exemplar.nomination.dossier.events.DuplicatesFlagged;
import vn.exemplar.nomination.dossier.events.ErasureOrdered;
import vn.exemplar.nomination.dossier.events.HoldReleased;
import vn.exemplar.nomination.dossier.events.NominationAccepted;
import vn.exemplar.nomination.dossier.events.NominationDrafted;
import vn.exemplar.nomination.dossier.events.NominationSignedOff;
import vn.exemplar.nomination.dossier.events.NominationSubmitted;
import vn.exemplar.nomination.dossier.events.NominationWithdrawn;
import vn.exemplar.nomination.dossier.events.PersonalDataErased;
import vn.exemplar.nomination.dossier.events.SignOffDropped;
import vn.exemplar.nomination.dossier.events.SubmissionExtended;
import vn.exemplar.nomination.dossier.events.WithdrawalOvertaken;

/**
 * The state machine of a dossier, the same for decisions and for views.
 *
 * @param heldFrom where it goes on after a hold, or if the council was sooner than a withdrawal; else null
 * @param sent whether it has left its unit
 */
public record Lifecycle(DossierState state, @Nullable DossierState heldFrom, boolean sent) {
    public static final Lifecycle BEGIN = new Lifecycle(DossierState.DRAFT, null, false);

    public Lifecycle after(DossierEvent event) {
        return switch (event) {
            case NominationDrafted drafted -> BEGIN;
            case NominationSignedOff signed -> in(DossierState.SIGNED_OFF);
            case SignOffDropped dropped -> in(sent ? DossierState.RETURNED : DossierState.DRAFT);
            case NominationSubmitted submitted -> new Lifecycle(DossierState.SUBMITTED, null, true);
            case DossierSupplemented supplemented -> in(DossierState.SUBMITTED);
            case DossierReturned returned -> in(DossierState.RETURNED);
            case DossierHeld held -> new Lifecycle(DossierState.HELD, state, sent);
            case HoldReleased released -> in(heldFrom == null ? state : heldFrom);
            case DossierNotAccepted ended -> in(DossierState.NOT_ACCEPTED);
            case DossierExpired expired -> in(DossierState.EXPIRED);
            case NominationAccepted accepted -> in(DossierState.ACCEPTED);
            case NominationWithdrawn withdrawn ->
                new Lifecycle(DossierState.WITHDRAWN, withdrawn.afterAcceptance() ? DossierState.ACCEPTED : null, sent);
            case WithdrawalOvertaken overtaken -> in(DossierState.ACCEPTED);
            case DraftRevised revised -> this;
            case SubmissionExtended extended -> this;
            case DuplicatesFlagged flagged -> this;
            case DuplicateDecided decided -> this;
            case ChecklistMarked marked -> this;
            case ErasureOrdered ordered -> this;
            case PersonalDataErased erased -> this;
        };
    }

    /** The unit has it and may change it. */
    public boolean withTheUnit() {
        return state == DossierState.DRAFT || state == DossierState.SIGNED_OFF || state == DossierState.RETURNED;
    }

    /** A supplement is awaited: the dossier came back and has not been sent again. */
    public boolean awaitsSupplement() {
        return sent && withTheUnit();
    }

    /** The council has it, or would have it but for a hold. */
    public boolean accepted() {
        return state == DossierState.ACCEPTED || state == DossierState.HELD && heldFrom == DossierState.ACCEPTED;
    }

    /** The unit took it back when the council had it. */
    public boolean withdrawnFromTheCouncil() {
        return state == DossierState.WITHDRAWN && heldFrom == DossierState.ACCEPTED;
    }

    public boolean over() {
        return switch (state) {
            case NOT_ACCEPTED, WITHDRAWN, EXPIRED -> true;
            case DRAFT, SIGNED_OFF, SUBMITTED, RETURNED, HELD, ACCEPTED -> false;
        };
    }

    private Lifecycle in(DossierState next) {
        return new Lifecycle(next, null, sent);
    }
}
