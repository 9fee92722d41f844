/** What happened to a press task and its article. */
package vn.exemplar.publication.press.events;
