package vn.exemplar.nomination.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.exemplar.nomination.unit.UnitEvent.UnitName;

/** The name of a unit, as it is sent. */
public record GivenName(
        @NotBlank @Size(max = 200) String vi,
        @NotBlank @Size(max = 200) String en) {

    public UnitName toUnitName() {
        return new UnitName(vi.strip(), en.strip());
    }
}
