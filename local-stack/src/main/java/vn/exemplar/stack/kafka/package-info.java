/** A real Kafka broker (KRaft) inside this JVM. */
@NullMarked
package vn.exemplar.stack.kafka;

import org.jspecify.annotations.NullMarked;
