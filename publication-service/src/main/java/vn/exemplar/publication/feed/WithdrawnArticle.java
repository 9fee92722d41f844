package vn.exemplar.publication.feed;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** The tombstone of an article that was public: readers of the feeds take down what they hold of it. */
record WithdrawnArticle(@BsonId String id, Instant withdrawnAt) {}
