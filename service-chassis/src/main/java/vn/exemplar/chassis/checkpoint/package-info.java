/** Signed checkpoints of the service's log: made, pinned outside of the database, compared at start, served. */
package vn.exemplar.chassis.checkpoint;
