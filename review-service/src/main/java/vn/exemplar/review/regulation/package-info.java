/** The council's rules of operation: quorum, pass mark and what is done about a tie, in exact fractions. */
package vn.exemplar.review.regulation;
