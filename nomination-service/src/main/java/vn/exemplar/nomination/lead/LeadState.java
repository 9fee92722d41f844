package vn.exemplar.nomination.lead;

/** Where a lead stands. */
public enum LeadState {
    OPEN,
    TURNED_INTO_NOMINATION,
    CLOSED
}
