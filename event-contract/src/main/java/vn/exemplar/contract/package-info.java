/** Facts that cross a service border. */
@NullMarked
package vn.exemplar.contract;

import org.jspecify.annotations.NullMarked;
