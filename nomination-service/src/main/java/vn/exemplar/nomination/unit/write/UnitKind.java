package vn.exemplar.nomination.unit.write;

public enum UnitKind {
    LEADERSHIP,
    DIVISION,
    SUBORDINATE_UNIT
}
