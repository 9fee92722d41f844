/** Carries the orders out. */
package vn.exemplar.nomination.erasure.automation;
