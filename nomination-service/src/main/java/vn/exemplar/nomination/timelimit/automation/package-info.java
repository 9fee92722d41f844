@NullMarked
package vn.exemplar.nomination.timelimit.automation;

import org.jspecify.annotations.NullMarked;
