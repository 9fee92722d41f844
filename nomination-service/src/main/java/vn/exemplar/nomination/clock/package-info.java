@NullMarked
package vn.exemplar.nomination.clock;

import org.jspecify.annotations.NullMarked;
