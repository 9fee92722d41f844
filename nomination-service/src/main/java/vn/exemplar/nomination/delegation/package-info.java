/**
 * Delegations of sign-off (N4): who may sign for a unit in place of its head, from which day to which, and why. Given
 * by the head for the own unit or by the director for any, taken back at any time; a delegate passes nothing on.
 */
package vn.exemplar.nomination.delegation;
