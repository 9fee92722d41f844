@NullMarked
package vn.exemplar.nomination.unit.write.closeunit;

import org.jspecify.annotations.NullMarked;
