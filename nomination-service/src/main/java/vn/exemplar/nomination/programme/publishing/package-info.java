@NullMarked
package vn.exemplar.nomination.programme.publishing;

import org.jspecify.annotations.NullMarked;
