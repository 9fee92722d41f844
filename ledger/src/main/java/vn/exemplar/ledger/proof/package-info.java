/**
 * The log as a Merkle tree: tiles, proofs, signed checkpoints, and the integrator that makes them from the log. Formats
 * are those of C2SP (tlog-tiles, tlog-checkpoint, signed-note, tlog-proof) over the tree of RFC 6962, so that programs
 * which know nothing of this one verify the log. Depends on the JDK and the chain only.
 *
 * <p>Read in this order: {@link vn.exemplar.ledger.proof.TileAddress}, {@link vn.exemplar.ledger.proof.TiledTree} (a tree
 * that grows), {@link vn.exemplar.ledger.proof.HashTree} (proofs out of tiles), {@link
 * vn.exemplar.ledger.proof.Checkpoint} and {@link vn.exemplar.ledger.proof.SignedNote}, {@link
 * vn.exemplar.ledger.proof.Integrator}.
 */
@NullMarked
package vn.exemplar.ledger.proof;

import org.jspecify.annotations.NullMarked;
