/** What became of an order. */
package vn.exemplar.nomination.erasure.read.erasurelist;
