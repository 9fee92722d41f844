/** The rules that ship with the product; configuration, not law. */
package vn.exemplar.review.regulation.read.presets;
