/** What holds for the system as a whole. */
@NullMarked
package vn.exemplar.endtoend;

import org.jspecify.annotations.NullMarked;
