/** The approved text goes public. */
package vn.exemplar.publication.press.write.publisharticle;
