/** A press officer writes the article, or writes it anew. */
package vn.exemplar.publication.press.write.draftarticle;
