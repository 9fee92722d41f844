@NullMarked
package vn.exemplar.nomination.timelimit.write.pausetimelimit;

import org.jspecify.annotations.NullMarked;
