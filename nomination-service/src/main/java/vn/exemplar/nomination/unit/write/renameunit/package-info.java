@NullMarked
package vn.exemplar.nomination.unit.write.renameunit;

import org.jspecify.annotations.NullMarked;
