package vn.exemplar.nomination.evidence.events;

import org.jspecify.annotations.Nullable;

/** Where in a file the proof of a criterion stands; pages count from 1, both are included. */
public record CriterionLink(
        String linkId,
        String criterionId,
        @Nullable Integer fromPage,
        @Nullable Integer toPage,
        @Nullable String note) {}
