package vn.exemplar.nomination.unit.events;

public record UnitName(String vi, String en) {}
