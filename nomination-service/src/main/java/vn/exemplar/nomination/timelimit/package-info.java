/**
 * Time limits in working days (G5): started, paused while the dossier is with the unit or on hold, met or exceeded, and
 * warned of at 50, 80 and 100 %. Knows nothing of what the limit is for: a feature starts one with its own subject and
 * follows its events.
 */
package vn.exemplar.nomination.timelimit;
