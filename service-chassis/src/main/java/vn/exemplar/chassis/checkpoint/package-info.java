/** Signed checkpoints of the service's log: made, pinned outside of the database, compared at start, served. */
@NullMarked
package vn.exemplar.chassis.checkpoint;

import org.jspecify.annotations.NullMarked;
