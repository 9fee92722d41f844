@NullMarked
package vn.exemplar.nomination.unit.write.importunits;

import org.jspecify.annotations.NullMarked;
