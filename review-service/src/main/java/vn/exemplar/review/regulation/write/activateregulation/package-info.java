/** The director puts the latest version into force. */
@NullMarked
package vn.exemplar.review.regulation.write.activateregulation;

import org.jspecify.annotations.NullMarked;
