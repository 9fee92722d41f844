/** The nominee's personal data vanishes from this service too. */
package vn.exemplar.review.review.write.erasepersonaldata;
