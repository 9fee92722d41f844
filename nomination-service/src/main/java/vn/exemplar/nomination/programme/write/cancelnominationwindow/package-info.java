@NullMarked
package vn.exemplar.nomination.programme.write.cancelnominationwindow;

import org.jspecify.annotations.NullMarked;
