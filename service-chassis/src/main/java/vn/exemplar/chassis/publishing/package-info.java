/** From the ledger to Kafka: the tracking token is the outbox. */
@NullMarked
package vn.exemplar.chassis.publishing;

import org.jspecify.annotations.NullMarked;
