package vn.exemplar.nomination.dossier.events;

import org.jspecify.annotations.Nullable;

/** What is wrong: with one criterion, with one part of the dossier, or as a whole. */
public record Defect(@Nullable String criterionId, @Nullable String part, String reason) {}
