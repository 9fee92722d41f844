@NullMarked
package vn.exemplar.nomination.unit.write;

import org.jspecify.annotations.NullMarked;
