@NullMarked
package vn.exemplar.nomination.unit.write.splitunit;

import org.jspecify.annotations.NullMarked;
