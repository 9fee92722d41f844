package vn.exemplar.nomination.nomination;

/** What leads from one to the next is in {@code docs/nomination.md}. */
public enum NominationState {
    DRAFT,
    SIGNED_OFF,
    SUBMITTED,
    RETURNED,
    HELD,
    ACCEPTED,
    NOT_ACCEPTED,
    WITHDRAWN,
    EXPIRED;

    public boolean over() {
        return switch (this) {
            case NOT_ACCEPTED, WITHDRAWN, EXPIRED -> true;
            case DRAFT, SIGNED_OFF, SUBMITTED, RETURNED, HELD, ACCEPTED -> false;
        };
    }
}
