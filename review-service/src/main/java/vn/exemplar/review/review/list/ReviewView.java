package vn.exemplar.review.review.list;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.exemplar.review.review.Review;

/**
 * A review as far as it may be known.
 *
 * @param shutOut people in conflict with the item: for them it does not exist
 */
record ReviewView(@BsonId String reviewId, Review review, List<String> shutOut) {}
