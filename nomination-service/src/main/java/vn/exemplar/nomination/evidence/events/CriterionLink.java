package vn.exemplar.nomination.evidence.events;

import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

/** Where in a file the proof of a criterion stands; pages count from 1, both are included. */
public record CriterionLink(
        String linkId,
        String criterionId,
        @Nullable Integer fromPage,
        @Nullable Integer toPage,
        @Personal @Nullable String note) {}
