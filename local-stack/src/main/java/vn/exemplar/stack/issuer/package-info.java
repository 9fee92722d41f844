/** An OpenID Connect provider whose people are the fictitious department: for demos and tests only. */
@NullMarked
package vn.exemplar.stack.issuer;

import org.jspecify.annotations.NullMarked;
