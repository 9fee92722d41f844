package vn.exemplar.ledger.mongo;

import java.time.Duration;

/**
 * How much a writer takes on, and how long it makes a caller wait.
 *
 * @param batchCommits most commits in one batch (L3: far below what the driver sends in one command; more would only make
 *     all of them wait longer)
 * @param batchBytes most bytes in one batch, except for a single commit that is longer
 * @param queueBytes most bytes that wait for their turn
 * @param room how long a caller waits for room in a full queue
 * @param turn how long a commit may wait for its batch, the wait for room included, before it is turned away unsent
 * @param database how long a batch is sent again and looked up before its outcome is given up as unknown; an insert and a
 *     look-up that are on their way then take 10 s more at most, so that a caller is answered within 30 s of its turn
 */
record WriterLimits(
        int batchCommits, long batchBytes, int queueBytes, Duration room, Duration turn, Duration database) {

    static final WriterLimits USUAL = new WriterLimits(
            512,
            8 * 1024 * 1024,
            64 * 1024 * 1024,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20));
}
