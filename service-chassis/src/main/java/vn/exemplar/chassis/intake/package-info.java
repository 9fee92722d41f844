/** From Kafka to commands: contract events of other services enter here. */
@NullMarked
package vn.exemplar.chassis.intake;

import org.jspecify.annotations.NullMarked;
