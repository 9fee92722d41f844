/** Published articles, one by one and as feeds. */
package vn.exemplar.publication.feed.read.published;
