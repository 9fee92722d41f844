@NullMarked
package vn.exemplar.nomination.unit.write.registerunit;

import org.jspecify.annotations.NullMarked;
