/** The standing office has all records of a person erased. */
package vn.exemplar.nomination.erasure.write.orderpersonerasure;
