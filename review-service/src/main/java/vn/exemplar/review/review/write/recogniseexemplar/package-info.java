/** The director recognises an exemplar by a numbered decision. */
package vn.exemplar.review.review.write.recogniseexemplar;
