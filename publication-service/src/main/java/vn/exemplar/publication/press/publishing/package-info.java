/** What the world learns of the press desk's events. */
package vn.exemplar.publication.press.publishing;
