/** One press task per exemplar: the article about it from the first draft to its publication. */
package vn.exemplar.publication.press;
