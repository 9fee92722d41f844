package vn.exemplar.audit;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.VerificationReport;

/** Verifies a whole log. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Verifies a whole log: chain, leaves, tiles, root, all checkpoints, filing, sequence numbers, times.",
            "Names the first event that is not proved any more, and what still is.",
            "Nothing is called intact without the key of the log (--key). --unsigned says that no signature is to be",
            "checked: the log is compared with itself and with pins only.",
            "A log that was written and signed anew as a whole is only found by a checkpoint that was kept elsewhere",
            "(--pinned).",
            "Exit code 1 when the log, or a signature by a known key, is wrong; 2 when a checkpoint is signed by no key",
            "that was given, or a pin is of another log."
        })
final class Verify implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "Database, published log or export.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @Option(names = "--unsigned", description = "Check no signature. Not with --key.")
    private boolean unsigned;

    @Mixin
    private final Keys keys = new Keys();

    @Mixin
    private final Origin named = new Origin();

    @Mixin
    private final Pins pins = new Pins();

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /**
     * The answer.
     *
     * @param intact whether nothing is wrong, by the signatures too
     * @param events number of events that are proved, from the first
     * @param headHash hash of the last proved commit
     * @param checkpoints how many checkpoints agreed
     * @param signaturesChecked whether keys were given
     * @param contentChecked whether payloads and metadata were verified, not only leaves
     * @param finding what is wrong first, null when nothing is
     */
    record Answer(
            String log,
            String origin,
            boolean intact,
            long events,
            long commits,
            String headHash,
            int checkpoints,
            boolean signaturesChecked,
            boolean contentChecked,
            @Nullable Finding finding) {}

    @Override
    public Integer call() throws IOException {
        List<NoteKey> known = unsigned ? keys.given() : keys.required();
        if (unsigned && !known.isEmpty()) {
            throw new CouldNotCheck("Either --key or --unsigned");
        }
        List<SignedCheckpoint> pinned = pins.read();
        try (LogSource source = access.open(log)) {
            LogSource.Verified verified = verified(source, known, pinned);
            Answer answer = answer(verified, !unsigned);
            report.answer(answer, () -> tell(answer));
            return answer.finding() == null ? ExemplarAudit.INTACT : ExemplarAudit.TAMPERED;
        }
    }

    private LogSource.Verified verified(LogSource source, List<NoteKey> known, List<SignedCheckpoint> pinned) {
        try {
            LogOrigin origin = named.of(known, source);
            pinned.forEach(pin -> requireKnown(pin, origin, known));
            source.checkpoints().forEach(checkpoint -> requireKnown(checkpoint, origin, known));
            return source.verify(origin, known, pinned, report.progress("Verifying", source.size()));
        } catch (BrokenLogException unreadable) {
            LogOrigin origin = known.isEmpty() ? new LogOrigin("unknown") : named.of(known);
            return new LogSource.Verified(VerificationReport.broken(origin, unreadable), 0, false);
        }
    }

    /** Without keys at least the log must be the one. */
    private static void requireKnown(SignedCheckpoint checkpoint, LogOrigin origin, List<NoteKey> known) {
        if (!known.isEmpty() || !checkpoint.checkpoint().origin().equals(origin)) {
            Keys.requireKnown(checkpoint, origin, known);
        }
    }

    private Answer answer(LogSource.Verified verified, boolean signaturesChecked) {
        VerificationReport found = verified.report();
        return new Answer(
                log.replaceFirst("//[^/@]*@", "//"),
                found.origin(),
                found.intact() && signaturesChecked,
                found.events(),
                found.commits(),
                found.headHash(),
                verified.checkpoints(),
                signaturesChecked,
                verified.content(),
                found.finding().orElse(null));
    }

    private void tell(Answer answer) {
        Finding finding = answer.finding();
        String verdict = finding != null
                ? "NOT INTACT"
                : answer.intact() ? "intact" : "agrees with itself, which proves nothing without a signature";
        report.say("%s: %s", answer.origin(), verdict);
        if (finding != null) {
            report.line("first fault", "event " + finding.index() + ", " + finding.kind());
            report.line("", finding.explanation());
        }
        String events = answer.events() == 0 ? "nothing" : "events 0 to " + (answer.events() - 1);
        report.line(finding != null ? "still proved" : answer.intact() ? "proved" : "compared", events);
        report.line("head", answer.headHash());
        report.line("checkpoints", answer.checkpoints() + " agree");
        if (!answer.signaturesChecked()) {
            report.line("not checked", "signatures: give the key of the log with --key");
        }
        if (!answer.contentChecked()) {
            report.line("not checked", "content: only the leaves are here, with the hashes of payloads and metadata");
        }
    }
}
