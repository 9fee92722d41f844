@NullMarked
package vn.exemplar.nomination.timelimit.write.checktimelimit;

import org.jspecify.annotations.NullMarked;
