/** An exemplar's personal data vanishes from this service too, and the article about them from the public. */
package vn.exemplar.publication.press.write.erasepersonaldata;
