/** Regulations, their versions, and which rules are in force. */
package vn.exemplar.review.regulation.read.regulationlist;
