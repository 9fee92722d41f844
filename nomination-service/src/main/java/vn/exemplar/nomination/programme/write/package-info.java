@NullMarked
package vn.exemplar.nomination.programme.write;

import org.jspecify.annotations.NullMarked;
