/** Units of the department, dated: who may nominate on a day (G4). */
@NullMarked
package vn.exemplar.nomination.unit;

import org.jspecify.annotations.NullMarked;
