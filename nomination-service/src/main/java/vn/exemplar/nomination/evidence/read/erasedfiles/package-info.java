/** Which contents must not be there. */
package vn.exemplar.nomination.evidence.read.erasedfiles;
