package vn.exemplar.endtoend.benchmark;

/** A contestant that takes nominations from their draft to their submission, over HTTP. */
interface TakesNominations {

    /** Drafts a nomination of somebody of its own and signs it off. */
    String signedOff(String nominee);

    void submit(String id);

    ServiceUnderTest service();
}
