/** The whole system: its settings, its services as child processes, and the commands run, demo and reset. */
@NullMarked
package vn.exemplar.stack.run;

import org.jspecify.annotations.NullMarked;
