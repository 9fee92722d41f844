/** What follows by itself from facts about sessions. */
package vn.exemplar.review.session.automation;
