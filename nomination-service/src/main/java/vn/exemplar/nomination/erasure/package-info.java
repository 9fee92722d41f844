/** One order by which everything that the service holds about one person is erased (A4). */
@NullMarked
package vn.exemplar.nomination.erasure;

import org.jspecify.annotations.NullMarked;
