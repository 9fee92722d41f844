/** Events on {@code publication.events.v1}. */
@NullMarked
package vn.exemplar.contract.publication.v1;

import org.jspecify.annotations.NullMarked;
