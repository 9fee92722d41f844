/** A real {@code mongod} as a child process: found or fetched, started as a replica set of one. */
package vn.exemplar.stack.mongo;
