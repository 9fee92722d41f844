/** Views for the public. */
package vn.exemplar.publication.feed.read;
