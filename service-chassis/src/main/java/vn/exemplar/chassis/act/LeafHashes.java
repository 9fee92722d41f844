package vn.exemplar.chassis.act;

/** Proof of where an event stands in the own ledger. */
public interface LeafHashes {

    /** Leaf hash of the event at a global index, lower-case hex. Cost: one read by the clustered key. */
    String ofEvent(long globalIndex);
}
