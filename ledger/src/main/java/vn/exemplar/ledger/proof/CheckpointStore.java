package vn.exemplar.ledger.proof;

import java.util.List;
import java.util.Optional;

/** Keeps signed checkpoints for ever: one for a size. */
public interface CheckpointStore {

    /** The one with the greatest size. It is not trusted yet. */
    Optional<SignedCheckpoint> newest();

    /**
     * The checkpoints that are larger than a size, smallest first. They are not trusted yet.
     *
     * @param limit most that are returned
     */
    List<SignedCheckpoint> after(long size, int limit);

    /**
     * Keeps a checkpoint unless there is one for its size. Guarantee: what is returned survives every fail-over.
     *
     * @return the checkpoint that is kept for this size, this one or that of another process
     */
    SignedCheckpoint keep(SignedCheckpoint checkpoint);
}
