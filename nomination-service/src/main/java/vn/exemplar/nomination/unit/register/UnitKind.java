package vn.exemplar.nomination.unit.register;

enum UnitKind {
    LEADERSHIP,
    DIVISION,
    SUBORDINATE_UNIT
}
