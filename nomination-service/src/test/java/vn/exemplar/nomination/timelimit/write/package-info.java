@NullMarked
package vn.exemplar.nomination.timelimit.write;

import org.jspecify.annotations.NullMarked;
