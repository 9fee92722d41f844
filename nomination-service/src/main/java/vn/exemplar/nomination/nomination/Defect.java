package vn.exemplar.nomination.nomination;

import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

/** What is wrong: with one criterion, with one part of the dossier, or as a whole. */
public record Defect(
        @Nullable String criterionId,
        @Nullable String part,
        @Personal String reason) {}
