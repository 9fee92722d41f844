package vn.exemplar.endtoend.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.stack.mongo.MongoServer;

/** The nomination-service as a separate process, over HTTP: what submissions, lists and doing nothing cost. */
final class NominationContests implements AutoCloseable {

    private final MongoServer mongo;
    private final Effort effort;
    private @Nullable Tokens tokens;
    private @Nullable NominationProcess process;

    NominationContests(MongoServer mongo, Effort effort) {
        this.mongo = mongo;
        this.effort = effort;
    }

    /** Starts the service. */
    Stream<Supplier<Figure>> figures() {
        Tokens issued = new Tokens();
        tokens = issued;
        NominationProcess nominations = new NominationProcess(mongo.connectionString(), issued);
        process = nominations;
        return Stream.concat(
                new SubmissionContest(nominations, mongo, issued, effort).figures(),
                Stream.of(() -> lists(nominations), () -> idle(nominations)));
    }

    private Figure lists(NominationProcess nominations) {
        ManyRows.fill(mongo.connectionString(), nominations.viewDatabase(), effort.rows());
        both(nominations).awaitRest(effort.rest());
        return new NominationLists(nominations, effort).figure();
    }

    private Figure idle(NominationProcess nominations) {
        Processors both = both(nominations);
        both.awaitRest(effort.rest());
        List<Double> cores = both.busy(effort.idle());
        return Figure.atMost(
                "idle",
                "processor time of a nomination-service that nobody asks",
                cores.getFirst(),
                "cores",
                0.05,
                Map.of(
                        "its mongod cores", Figure.rounded(cores.getLast()),
                        "seconds", effort.idle().toSeconds()));
    }

    /** The service and its database. */
    private Processors both(NominationProcess nominations) {
        return Processors.of(nominations.service().pid(), mongo.pid());
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
        if (tokens != null) {
            tokens.close();
        }
    }
}
