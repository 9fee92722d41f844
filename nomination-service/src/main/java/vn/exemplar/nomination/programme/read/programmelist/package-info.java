@NullMarked
package vn.exemplar.nomination.programme.read.programmelist;

import org.jspecify.annotations.NullMarked;
