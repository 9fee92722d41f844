@NullMarked
package vn.exemplar.nomination.erasure;

import org.jspecify.annotations.NullMarked;
