@NullMarked
package vn.exemplar.nomination.programme.write.changenominationwindow;

import org.jspecify.annotations.NullMarked;
