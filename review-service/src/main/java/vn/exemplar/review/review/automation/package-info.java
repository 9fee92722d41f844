/** What follows by itself from facts about reviews. */
package vn.exemplar.review.review.automation;
