package vn.exemplar.endtoend.benchmark;

import java.time.Duration;

/**
 * How much time a benchmark takes.
 *
 * @param rounds counted rounds of each contest
 * @param warmUps rounds before them where a round lasts only as long as its work, a fraction of a second; else one
 * @param round how long each contestant runs in a round
 * @param shortLog events in the shorter log of the replays
 * @param longLog events in the longer one
 * @param submissions nominations that are submitted in a round
 * @param rest longest time in which services finish what they have yet to do before the next round
 * @param rows nominations that lists find
 * @param reading how long each list is read, one request after the other
 * @param idle how long a service is watched that has nothing to do
 */
record Effort(
        int rounds,
        int warmUps,
        Duration round,
        int shortLog,
        int longLog,
        int submissions,
        Duration rest,
        int rows,
        Duration reading,
        Duration idle) {

    static final Effort FULL = new Effort(
            5,
            12,
            Duration.ofMillis(1200),
            100_000,
            1_000_000,
            500,
            Duration.ofSeconds(60),
            102_000,
            Duration.ofSeconds(4),
            Duration.ofSeconds(20));

    /** Only to see that everything still works: its figures mean nothing. */
    static final Effort SMALL = new Effort(
            1,
            1,
            Duration.ofMillis(80),
            1_000,
            2_000,
            8,
            Duration.ofMillis(500),
            200,
            Duration.ofMillis(80),
            Duration.ofSeconds(5));
}
