package vn.exemplar.nomination.unit.events;

/** What happens to a unit. */
public sealed interface UnitEvent permits UnitRegistered, UnitRenamed, UnitMerged, UnitSplit, UnitClosed {}
