/** One address for all three services: a gateway that routes by context path. */
@NullMarked
package vn.exemplar.stack.door;

import org.jspecify.annotations.NullMarked;
