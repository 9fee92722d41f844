@NullMarked
package vn.exemplar.nomination.timelimit.write.resumetimelimit;

import org.jspecify.annotations.NullMarked;
