/**
 * The log as plain values: commits, events, and how they are hashed (format {@code AEL1}). Depends on the JDK only, so
 * that a verifier can be built from it without Axon, MongoDB or Spring.
 *
 * <p>All numbers are big-endian. {@code lp(x)} is the length of {@code x} in bytes as u32, followed by {@code x}; texts
 * are UTF-8; an absent text is the empty text.
 *
 * <pre>
 * leaf(i)     = "AEL1" | lp(origin) | u64 index | u32 i | u32 n
 *             | lp(eventId) | lp(aggregateType) | lp(aggregateId) | i64 sequence | i64 timeNanos
 *             | lp(storedType) | lp(revision)
 *             | u64 length(payload) | SHA-256(payload) | u64 length(metadata) | SHA-256(metadata)
 *             | for i = 0 only: i64 atMicros | i64 maxTimeNanos | lp(commandId) | lp(writer) | previousHash[32]
 * leafHash(i) = SHA-256(0x00 | leaf(i))
 * node(l, r)  = SHA-256(0x01 | l | r)                                          (RFC 6962, section 2.1)
 * commitHash  = SHA-256(0x02 | previousHash | MTH(leafHash(0..n-1)) | u64 firstIndex | u32 n)
 * </pre>
 *
 * <p>{@code index} is the global index of the event, {@code i} its place in its commit of {@code n} events. The
 * previous hash of the first commit is 32 zero bytes. {@code sequence} is -1 for an event that belongs to no aggregate.
 */
@NullMarked
package vn.exemplar.ledger.chain;

import org.jspecify.annotations.NullMarked;
