@NullMarked
package vn.exemplar.nomination.timelimit.read.timelimitlist;

import org.jspecify.annotations.NullMarked;
