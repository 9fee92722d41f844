package vn.exemplar.nomination.nomination;

import vn.exemplar.ledger.event.Personal;

/**
 * What the standing office found at one point of its checklist.
 *
 * @param point id of a criterion, or code of a part of the dossier
 * @param verdict {@code PASS}, {@code FAIL} or {@code NOT_APPLICABLE}
 */
public record Mark(String point, String verdict, @Personal String reason) {}
