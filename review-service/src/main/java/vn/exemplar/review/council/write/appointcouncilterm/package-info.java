/** A director appoints the council for a term. */
package vn.exemplar.review.council.write.appointcouncilterm;
