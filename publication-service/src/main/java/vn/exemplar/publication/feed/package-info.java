/**
 * What the public reads: published articles, one by one and as feeds. A read side only, in documents of its own, so that
 * nothing internal can come along.
 */
package vn.exemplar.publication.feed;
