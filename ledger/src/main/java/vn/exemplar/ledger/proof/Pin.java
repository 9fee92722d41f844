package vn.exemplar.ledger.proof;

import java.util.Optional;

/**
 * A place for checkpoints that whoever administers the database cannot write: what is pinned there cannot be denied
 * later.
 */
public interface Pin {

    /** For people: where it is. */
    String name();

    /**
     * The checkpoint that was published last; empty when none was. It is not trusted yet.
     *
     * @throws RuntimeException when the place does not answer
     */
    Optional<SignedCheckpoint> newest();

    /**
     * Publishes a checkpoint. Guarantee: on return the place has it for good.
     *
     * @throws RuntimeException when the place did not confirm; it may have it all the same
     */
    void publish(SignedCheckpoint checkpoint);
}
