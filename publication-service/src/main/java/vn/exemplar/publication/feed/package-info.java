/** What the public reads. */
package vn.exemplar.publication.feed;
