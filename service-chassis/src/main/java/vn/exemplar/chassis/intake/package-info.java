/** From Kafka to commands: contract events of other services enter here. */
package vn.exemplar.chassis.intake;
