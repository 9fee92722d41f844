package vn.exemplar.nomination.calendar.events;

public record DayName(String vi, String en) {}
