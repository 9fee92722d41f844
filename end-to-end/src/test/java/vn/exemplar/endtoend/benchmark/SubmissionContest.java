package vn.exemplar.endtoend.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.exemplar.stack.mongo.MongoServer;

/**
 * Submissions by many clients to our service and to a plain one, in turns. A turn ends when both services and the
 * database are at rest: what is left to do for those who have their answer is no burden to the other's turn, and is told.
 */
final class SubmissionContest {

    private static final int CLIENTS = 64;
    private static final int WARM_UPS = 1;
    private static final String OURS = "ours";
    private static final String CRUD = "crud";

    private final NominationProcess nominations;
    private final MongoServer mongo;
    private final Tokens tokens;
    private final Effort effort;
    private final Contest contest = new Contest();

    SubmissionContest(NominationProcess nominations, MongoServer mongo, Tokens tokens, Effort effort) {
        this.nominations = nominations;
        this.mongo = mongo;
        this.tokens = tokens;
        this.effort = effort;
    }

    /** The second one is of the turns that the first one was measured in. */
    Stream<Supplier<Figure>> figures() {
        return Stream.of(this::againstCrud, this::slowest);
    }

    /**
     * @param signedOff nominations that wait for their submission
     * @param untilRest its turns, with the time that was worked on after the last answer
     */
    private record Contestant(TakesNominations service, Queue<String> signedOff, List<Run> untilRest) {

        static Contestant prepared(TakesNominations service, int count) {
            Queue<String> signedOff = new ConcurrentLinkedQueue<>();
            Callers.each(
                    CLIENTS,
                    count,
                    () -> signedOff.add(service.signedOff(UUID.randomUUID().toString())));
            return new Contestant(service, signedOff, new ArrayList<>());
        }

        void submit() {
            service.submit(Objects.requireNonNull(signedOff.poll()));
        }

        double perSecondUntilRest() {
            return Figure.rounded(Contest.median(
                    untilRest.stream().skip(WARM_UPS).map(Run::perSecond).toList()));
        }
    }

    private Figure againstCrud() {
        try (CrudProcess plain = new CrudProcess(mongo.connectionString("crud"), tokens)) {
            int count = effort.submissions() * (WARM_UPS + effort.rounds());
            Contestant ours = Contestant.prepared(nominations, count);
            Contestant crud = Contestant.prepared(plain, count);
            Processors all =
                    Processors.of(nominations.service().pid(), plain.service().pid(), mongo.pid());
            all.awaitRest(effort.rest());
            contest.with(OURS, () -> turn(ours, all))
                    .with(CRUD, () -> turn(crud, all))
                    .run(WARM_UPS, effort.rounds());
            Map<String, Object> details = AppendContests.details(contest, OURS, CRUD);
            details.put("submissions a turn", effort.submissions());
            details.put("ours per second until at rest", ours.perSecondUntilRest());
            details.put("crud per second until at rest", crud.perSecondUntilRest());
            details.put("memory of ours MB", nominations.service().memoryMegabytes());
            details.put("memory of crud MB", plain.service().memoryMegabytes());
            return Figure.atLeast(
                    "submissions-vs-crud",
                    "submissions of complete nominations over HTTP, 64 clients, vs a Spring Data CRUD service",
                    contest.ratio(OURS, CRUD),
                    "x",
                    0.6,
                    details);
        }
    }

    private Run turn(Contestant contestant, Processors all) {
        Run run = Callers.each(CLIENTS, effort.submissions(), contestant::submit);
        double afterwards = all.awaitRest(effort.rest());
        contestant.untilRest.add(new Run(run.operations(), run.seconds() + afterwards, new long[0]));
        return run;
    }

    private Figure slowest() {
        Run submitted = contest.all(OURS);
        return Figure.atMost(
                "nomination-submissions",
                "a submission of a complete nomination, 64 clients (p99)",
                submitted.percentile(99),
                "ms",
                400,
                Map.of("p50 ms", Figure.rounded(submitted.percentile(50)), "submissions", submitted.operations()));
    }
}
