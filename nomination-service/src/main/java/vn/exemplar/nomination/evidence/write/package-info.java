@NullMarked
package vn.exemplar.nomination.evidence.write;

import org.jspecify.annotations.NullMarked;
