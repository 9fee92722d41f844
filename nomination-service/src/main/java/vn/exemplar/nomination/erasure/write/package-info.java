/** The order that covers a person. */
package vn.exemplar.nomination.erasure.write;
