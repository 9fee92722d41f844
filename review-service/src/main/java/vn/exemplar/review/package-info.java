/**
 * Owns council terms, regulations, reviews with their declarations and sealed ballots, sessions and recognition
 * decisions.
 * Consumes {@code NominationAccepted}, {@code NominationHeld}, {@code NominationHoldReleased}, {@code NominationWithdrawn}.
 * Emits {@code ReviewOpened}, {@code VoteConcluded}, {@code ExemplarRecognised}.
 * Never tells anybody a running count, and never links a counted ballot with the member who cast it.
 */
package vn.exemplar.review;
