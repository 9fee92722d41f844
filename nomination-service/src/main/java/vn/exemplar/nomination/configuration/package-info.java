/** Wiring only. */
package vn.exemplar.nomination.configuration;
