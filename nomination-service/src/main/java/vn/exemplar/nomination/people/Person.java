package vn.exemplar.nomination.people;

import org.jspecify.annotations.Nullable;

/** @param unit code of the unit that the provider knows them to be in */
public record Person(String id, String name, @Nullable String unit) {}
