@NullMarked
package vn.exemplar.nomination.unit.write.mergeunit;

import org.jspecify.annotations.NullMarked;
