package vn.exemplar.nomination.unit;

import static vn.exemplar.chassis.act.Refusal.refuseUnless;
import static vn.exemplar.chassis.act.Refusal.unprocessable;

/** The short code that a unit is known by, for example {@code VPS}. */
public record UnitCode(String value) {
    private static final String SHAPE = "[A-Z][A-Z0-9]{1,15}";

    public UnitCode {
        refuseUnless(isWellFormed(value), () -> unprocessable("unit-code-malformed", "G4"));
    }

    public static boolean isWellFormed(String value) {
        return value.matches(SHAPE);
    }

    public String unitId() {
        return unitId(value);
    }

    static String unitId(String code) {
        return "unit:" + code;
    }
}
