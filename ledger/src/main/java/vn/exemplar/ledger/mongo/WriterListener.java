package vn.exemplar.ledger.mongo;

import java.time.Duration;

/**
 * Told what a writer does, for metrics. Called in the writer's turn, so it must be quick; what it throws is dropped.
 * Every method may be left out.
 */
public interface WriterListener {

    /** Listens to nothing. */
    WriterListener NONE = new WriterListener() {};

    /**
     * A batch was sent and every commit of it got its answer.
     *
     * @param commits number of commits in it, stored or refused
     * @param bytes length of their documents together
     * @param waited how long the oldest of them had waited for its turn
     * @param took how long it took until a majority had it in its journal, a wait for rivals included
     */
    default void batchDone(int commits, long bytes, Duration waited, Duration took) {}

    /** Another process was faster: so many commits were chained anew behind its commit. */
    default void rebased(int commits) {}

    /** The database gave no clear answer: so many commits were looked up, and sent again unless they were found. */
    default void recovered(int commits) {}

    /**
     * The clock of this process was compared with the database's, which happens every ten seconds while commits come.
     * Nothing is appended while they differ by more than five seconds.
     *
     * @param ahead how far this one is ahead; negative when it is behind
     */
    default void clockCompared(Duration ahead) {}

    /** A commit was turned away before it was sent, since too many were waiting or the database was out of reach. */
    default void turnedAway() {}
}
