package vn.exemplar.nomination.nomination;

import org.jspecify.annotations.Nullable;

/**
 * Where a nomination stands.
 *
 * @param heldFrom where it goes on after a hold, or if the council was sooner than a withdrawal; else null
 * @param sent whether it has left its unit
 */
public record Lifecycle(NominationState state, @Nullable NominationState heldFrom, boolean sent) {
    static final Lifecycle BEGIN = new Lifecycle(NominationState.DRAFT, null, false);

    Lifecycle to(NominationState next) {
        return new Lifecycle(next, null, sent);
    }

    Lifecycle unsigned() {
        return to(sent ? NominationState.RETURNED : NominationState.DRAFT);
    }

    Lifecycle submitted() {
        return new Lifecycle(NominationState.SUBMITTED, null, true);
    }

    Lifecycle held() {
        return new Lifecycle(NominationState.HELD, state, sent);
    }

    Lifecycle released() {
        return to(heldFrom == null ? state : heldFrom);
    }

    Lifecycle withdrawn(boolean afterAcceptance) {
        return new Lifecycle(NominationState.WITHDRAWN, afterAcceptance ? NominationState.ACCEPTED : null, sent);
    }

    /** With the council again; a matter that was open still is. */
    Lifecycle overtaken(boolean matterOpen) {
        Lifecycle accepted = to(NominationState.ACCEPTED);
        return matterOpen ? accepted.held() : accepted;
    }

    /** The unit has it and may change it. */
    public boolean withTheUnit() {
        return state == NominationState.DRAFT
                || state == NominationState.SIGNED_OFF
                || state == NominationState.RETURNED;
    }

    /** A supplement is awaited: the dossier came back and has not been sent again. */
    public boolean awaitsSupplement() {
        return sent && withTheUnit();
    }

    /** The office checks it, or would but for a hold. */
    public boolean withTheOffice() {
        return state == NominationState.SUBMITTED || isHeldFrom(NominationState.SUBMITTED);
    }

    /** The council has it, or would have it but for a hold. */
    public boolean accepted() {
        return state == NominationState.ACCEPTED || isHeldFrom(NominationState.ACCEPTED);
    }

    /** The unit took it back when the council had it. */
    public boolean withdrawnFromTheCouncil() {
        return state == NominationState.WITHDRAWN && heldFrom == NominationState.ACCEPTED;
    }

    public boolean over() {
        return state.over();
    }

    private boolean isHeldFrom(NominationState before) {
        return state == NominationState.HELD && heldFrom == before;
    }
}
