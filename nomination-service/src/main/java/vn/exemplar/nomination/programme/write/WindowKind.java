package vn.exemplar.nomination.programme.write;

/** Why a window is open. */
public enum WindowKind {
    /** The time that the programme provides for, inside its period. */
    REGULAR,
    /** What is late is still taken. */
    LATE_ENTRY,
    /** What was wrong is put right. */
    CORRECTION
}
