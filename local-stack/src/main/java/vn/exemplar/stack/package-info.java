/** The local stack: everything a newcomer lacks to run Exemplar on one machine, in one process. Depends on no service. */
@NullMarked
package vn.exemplar.stack;

import org.jspecify.annotations.NullMarked;
