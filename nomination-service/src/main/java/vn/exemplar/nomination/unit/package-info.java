/**
 * Units of the department, dated (G4): registered, renamed, merged, split, closed from a day on; a second officer puts a
 * mistaken day right. What was valid on a day stays readable for ever, and only an active unit nominates.
 */
package vn.exemplar.nomination.unit;
