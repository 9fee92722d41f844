/** Wiring only. */
package vn.exemplar.review.configuration;
