/**
 * One press task per exemplar: the article about it from the first draft to its publication, and its end when the
 * exemplar's personal data is erased. Who writes does not approve, and only what was consented to goes public.
 */
package vn.exemplar.publication.press;
