@NullMarked
package vn.exemplar.nomination.unit.read.unitlist;

import org.jspecify.annotations.NullMarked;
