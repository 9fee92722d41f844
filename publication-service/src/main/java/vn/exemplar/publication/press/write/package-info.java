/** The press task and what it decides. */
package vn.exemplar.publication.press.write;
