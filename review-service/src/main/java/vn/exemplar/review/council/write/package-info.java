/** The council term and what may be decided about it. */
package vn.exemplar.review.council.write;
