package vn.exemplar.nomination.programme.write;

import vn.exemplar.chassis.act.Refusal;

/** The natural id of a programme, for example {@code 2021-2025}. */
public record ProgrammeId(String value) {
    private static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    public ProgrammeId {
        if (!value.matches(SHAPE)) {
            throw Refusal.unprocessable("programme-id-malformed", "G1");
        }
    }

    public String aggregateId() {
        return "programme:" + value;
    }
}
