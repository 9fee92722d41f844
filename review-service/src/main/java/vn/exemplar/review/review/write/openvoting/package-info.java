/** The secretary opens the vote on an item. */
package vn.exemplar.review.review.write.openvoting;
