/** Who sits on the council, in which role, from which day to which. */
package vn.exemplar.review.council;
