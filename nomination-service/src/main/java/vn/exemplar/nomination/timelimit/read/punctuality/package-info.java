@NullMarked
package vn.exemplar.nomination.timelimit.read.punctuality;

import org.jspecify.annotations.NullMarked;
