@NullMarked
package vn.exemplar.nomination.evidence;

import org.jspecify.annotations.NullMarked;
