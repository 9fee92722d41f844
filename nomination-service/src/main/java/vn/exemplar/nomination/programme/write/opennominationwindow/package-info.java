@NullMarked
package vn.exemplar.nomination.programme.write.opennominationwindow;

import org.jspecify.annotations.NullMarked;
