package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.UntrustedNoteException;

/** Checks that a log only grew from one checkpoint to another. */
@Command(
        name = "verify-consistency",
        mixinStandardHelpOptions = true,
        description = "Checks that a log only grew between two checkpoints. The tiles may come from anywhere: they are"
                + " checked against both. Exit code 1 when the newer tree does not hold the older one, 2 when the tiles"
                + " are not those of the newer one or a checkpoint is not signed by a key that was given.")
final class VerifyConsistency implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older checkpoint.")
    @SuppressWarnings("NullAway.Init")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer checkpoint.")
    @SuppressWarnings("NullAway.Init")
    private Path newer;

    @Option(names = "--log", required = true, paramLabel = "LOG", description = "Where the tiles are.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @Mixin
    private final Keys keys = new Keys();

    @Mixin
    private final Origin named = new Origin();

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /** The answer. */
    record Answer(
            boolean consistent,
            String origin,
            long oldSize,
            long newSize,
            @Nullable String why) {}

    @Override
    public Integer call() throws IOException {
        List<NoteKey> known = keys.required();
        LogOrigin origin = named.of(known);
        SignedCheckpoint from = Pins.in(older).getLast();
        SignedCheckpoint to = Pins.in(newer).getLast();
        Keys.requireKnown(from, origin, known);
        Keys.requireKnown(to, origin, known);
        if (from.size() > to.size()) {
            throw new CouldNotCheck("The older checkpoint is the larger one: exchange them");
        }
        try (LogSource source = access.open(log)) {
            String why = fault(from, to, origin, known, source);
            Answer answer = new Answer(why == null, origin.value(), from.size(), to.size(), why);
            report.answer(answer, () -> tell(answer));
            return answer.consistent() ? ExemplarAudit.INTACT : ExemplarAudit.TAMPERED;
        }
    }

    private static @Nullable String fault(
            SignedCheckpoint from, SignedCheckpoint to, LogOrigin origin, List<NoteKey> keys, LogSource source) {
        try {
            from.requireTrust(origin, keys);
            to.requireTrust(origin, keys);
        } catch (UntrustedNoteException untrusted) {
            return untrusted.getMessage();
        }
        HashTree tree = new HashTree(to.size(), source.tiles());
        if (!Arrays.equals(tree.root(), to.root())) {
            throw new CouldNotCheck("The tiles are not those of the newer checkpoint");
        }
        return tree.consistency(from.size()).verifies(from.root(), to.root()) ? null : "No tree has both roots";
    }

    private void tell(Answer answer) {
        report.say(
                "%s: the log of %d events %s the log of %d events",
                answer.origin(),
                answer.newSize(),
                answer.consistent() ? "extends" : "DOES NOT EXTEND",
                answer.oldSize());
        if (answer.why() != null) {
            report.line("because", answer.why());
        }
    }
}
