/**
 * The nomination service.
 *
 * <p>Owns programmes, units, nominations and their files. Consumes {@code review.events.v1} and {@code publication.events.v1}, only
 * to show what became of a nomination. Emits {@code ProgrammeActivated}, {@code UnitRegistered} and
 * {@code NominationAccepted}. Never judges a nomination: that is the review's.
 */
@NullMarked
package vn.exemplar.nomination;

import org.jspecify.annotations.NullMarked;
