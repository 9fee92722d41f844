@NullMarked
package vn.exemplar.nomination.unit.publishing;

import org.jspecify.annotations.NullMarked;
