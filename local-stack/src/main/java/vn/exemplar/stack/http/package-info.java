/** Speaks to running services over HTTP as people do: for the story, the integration tests and the scenarios. */
package vn.exemplar.stack.http;
