/** Which records are about a person. */
package vn.exemplar.nomination.erasure.read.coverage;
