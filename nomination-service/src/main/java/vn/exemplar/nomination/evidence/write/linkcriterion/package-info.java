@NullMarked
package vn.exemplar.nomination.evidence.write.linkcriterion;

import org.jspecify.annotations.NullMarked;
