@NullMarked
package vn.exemplar.nomination.evidence.write.changevisibility;

import org.jspecify.annotations.NullMarked;
