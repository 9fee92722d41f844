package vn.exemplar.nomination.unit.write;

/** @param active whether the unit is active on the day on which it takes over */
public record Successor(UnitCode code, boolean active) {}
