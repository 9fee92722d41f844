/** What the stack needs of the machine it runs on: ports, folders, child processes, an orderly end. */
@NullMarked
package vn.exemplar.stack.host;

import org.jspecify.annotations.NullMarked;
