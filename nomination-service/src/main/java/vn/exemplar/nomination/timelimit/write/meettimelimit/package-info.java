@NullMarked
package vn.exemplar.nomination.timelimit.write.meettimelimit;

import org.jspecify.annotations.NullMarked;
