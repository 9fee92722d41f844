/** The standing office drafts a version of a regulation. */
package vn.exemplar.review.regulation.write.draftregulation;
