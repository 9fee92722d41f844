/** A real Kafka broker (KRaft) inside this JVM. */
package vn.exemplar.stack.kafka;
