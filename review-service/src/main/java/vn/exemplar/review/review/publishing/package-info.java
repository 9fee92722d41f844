/** Which facts about reviews other services hear of. */
package vn.exemplar.review.review.publishing;
