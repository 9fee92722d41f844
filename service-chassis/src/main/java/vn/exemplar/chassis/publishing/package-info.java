/** From the ledger to Kafka: the tracking token is the outbox. */
package vn.exemplar.chassis.publishing;
