/** The chassis under a real service, with a real broker, database and issuer. */
package vn.exemplar.chassis;
