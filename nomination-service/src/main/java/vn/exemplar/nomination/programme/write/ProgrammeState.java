package vn.exemplar.nomination.programme.write;

import vn.exemplar.chassis.act.Refusal;

public enum ProgrammeState {
    DRAFTED,
    ACTIVE,
    CLOSED;

    /** Only a programme in force is amended, closed, or opens windows (G1). */
    void mustBeInForce() {
        if (this != ACTIVE) {
            throw Refusal.conflict("programme-not-active", "G1");
        }
    }

    /** Only a draft is revised or activated (G1). */
    void mustBeADraft() {
        if (this != DRAFTED) {
            throw Refusal.conflict("programme-already-active", "G1");
        }
    }
}
