/**
 * The nomination service.
 *
 * <p>Owns programmes, units, the working calendar, leads, nominations and their files, the register of earlier
 * rewards, and the orders to erase a person. Consumes {@code review.events.v1} and {@code publication.events.v1}, only
 * to show what became of a nomination and whether the council has decided. Emits what it owns of programmes, units and
 * calendars, {@code NominationAccepted}, and that an accepted nomination is held, goes on or was withdrawn. Never judges
 * a nomination: that is the review's.
 */
package vn.exemplar.nomination;
