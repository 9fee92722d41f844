/** The first programme and a fictitious department, as data for demos and tests. */
@NullMarked
package vn.exemplar.stack.catalogue;

import org.jspecify.annotations.NullMarked;
