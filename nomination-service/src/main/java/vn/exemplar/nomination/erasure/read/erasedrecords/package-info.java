/** What the records of an erased person no longer say. */
package vn.exemplar.nomination.erasure.read.erasedrecords;
