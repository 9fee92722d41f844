/** What happens to an order. */
package vn.exemplar.nomination.erasure.events;
