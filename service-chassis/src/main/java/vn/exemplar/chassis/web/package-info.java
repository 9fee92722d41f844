/** HTTP: identity of the caller, problem details, paging, idempotency keys. */
package vn.exemplar.chassis.web;
