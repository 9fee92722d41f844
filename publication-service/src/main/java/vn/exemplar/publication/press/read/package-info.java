/** Views of the press desk. */
package vn.exemplar.publication.press.read;
