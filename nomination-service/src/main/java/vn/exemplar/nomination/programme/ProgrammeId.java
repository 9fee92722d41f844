package vn.exemplar.nomination.programme;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

/** The natural id of a programme, for example {@code 2021-2025}. */
public record ProgrammeId(String value) {
    private static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";
    private static final String PREFIX = "programme:";

    public ProgrammeId {
        refuseUnless(value.matches(SHAPE), () -> unprocessable("programme-id-malformed", "G1"));
    }

    /** The id of the programme of a stream. */
    public static String of(String aggregateId) {
        return aggregateId.substring(PREFIX.length());
    }

    public String aggregateId() {
        return PREFIX + value;
    }

    static String aggregateId(String programmeId) {
        return PREFIX + programmeId;
    }
}
