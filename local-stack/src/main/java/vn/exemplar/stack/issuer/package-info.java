/** An OpenID Connect provider whose people are the fictitious department: for demos and tests only. */
package vn.exemplar.stack.issuer;
