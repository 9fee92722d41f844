@NullMarked
package vn.exemplar.nomination.timelimit;

import org.jspecify.annotations.NullMarked;
