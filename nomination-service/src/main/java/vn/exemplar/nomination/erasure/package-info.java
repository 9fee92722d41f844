/**
 * Orders by which what the service holds about one person is erased (A4): given by one officer, released by a second,
 * carried out by destroying keys. An order says of each record that it covers what came of it.
 */
package vn.exemplar.nomination.erasure;
