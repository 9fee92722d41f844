/** HTTP: identity of the caller, problem details, paging, idempotency keys. */
@NullMarked
package vn.exemplar.chassis.web;

import org.jspecify.annotations.NullMarked;
