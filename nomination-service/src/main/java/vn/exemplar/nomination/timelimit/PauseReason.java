package vn.exemplar.nomination.timelimit;

/** Why a clock stands still (G5). */
public enum PauseReason {
    WITH_UNIT,
    ON_HOLD
}
