@NullMarked
package vn.exemplar.nomination.timelimit.write.canceltimelimit;

import org.jspecify.annotations.NullMarked;
