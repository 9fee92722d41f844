/** A recognition opens the press task. */
package vn.exemplar.publication.press.write.openpresstask;
