@NullMarked
package vn.exemplar.nomination.evidence.write.recordreading;

import org.jspecify.annotations.NullMarked;
