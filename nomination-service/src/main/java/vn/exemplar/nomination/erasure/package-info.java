/** One order by which everything that the service holds about one person is erased (A4). */
package vn.exemplar.nomination.erasure;
