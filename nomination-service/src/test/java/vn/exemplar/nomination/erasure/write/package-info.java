@NullMarked
package vn.exemplar.nomination.erasure.write;

import org.jspecify.annotations.NullMarked;
