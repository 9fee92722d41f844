package vn.exemplar.nomination.programme.events;

/** A text that people read, in both languages. */
public record Text(String vi, String en) {}
