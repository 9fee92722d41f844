package vn.exemplar.nomination.programme.write;

public enum ProgrammeState {
    DRAFTED,
    ACTIVE
}
