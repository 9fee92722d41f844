@NullMarked
package vn.exemplar.nomination.evidence.inspection;

import org.jspecify.annotations.NullMarked;
