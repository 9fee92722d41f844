/** The chassis under a real service, with a real broker, database and issuer. */
@NullMarked
package vn.exemplar.chassis;

import org.jspecify.annotations.NullMarked;
