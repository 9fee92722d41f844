package vn.exemplar.nomination.unit.write;

import vn.exemplar.chassis.act.Refusal;

/** The short code that a unit is known by, for example {@code VPS}. */
public record UnitCode(String value) {
    private static final String SHAPE = "[A-Z][A-Z0-9]{1,15}";

    public UnitCode {
        if (!isWellFormed(value)) {
            throw Refusal.unprocessable("unit-code-malformed", "G4");
        }
    }

    public static boolean isWellFormed(String value) {
        return value.matches(SHAPE);
    }

    public String aggregateId() {
        return "unit:" + value;
    }
}
