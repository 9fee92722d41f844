@NullMarked
package vn.exemplar.nomination.timelimit.write.starttimelimit;

import org.jspecify.annotations.NullMarked;
