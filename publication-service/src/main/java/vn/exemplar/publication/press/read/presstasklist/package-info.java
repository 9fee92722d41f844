/** The press desk's work list. */
package vn.exemplar.publication.press.read.presstasklist;
