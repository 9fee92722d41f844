/**
 * One order by which everything that the service holds about one person is erased (A4). It is carried out by destroying
 * keys, and says of each record that it covers what came of it.
 */
package vn.exemplar.nomination.erasure;
