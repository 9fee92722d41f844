/** The director recognises an exemplar by a numbered decision. */
@NullMarked
package vn.exemplar.review.review.write.recogniseexemplar;

import org.jspecify.annotations.NullMarked;
