package vn.exemplar.audit;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.VerificationReport;

/** Verifies a whole log. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Verifies a whole log: chain, leaves, tiles, root, all checkpoints, filing, sequence numbers, times.",
            "Names the first event that is not proved any more, and what still is.",
            "Without --key no signature is checked. A log that was written and signed anew as a whole is only",
            "found by a checkpoint that was kept elsewhere (--pinned)."
        })
final class Verify implements Callable<Integer> {

    @Parameters(paramLabel = "LOG", description = "Database, published log or export.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /**
     * The answer.
     *
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
        try (LogSource source = access.open(log)) {
            LogSource.Verified verified = source.verify(
                    access.origin(source), access.keys(), access.pinned(), report.progress("Verifying", source.size()));
            Answer answer = answer(verified, !access.keys().isEmpty());
            report.answer(answer, () -> tell(answer));
            return answer.intact() ? ExemplarAudit.INTACT : ExemplarAudit.TAMPERED;
        }
    }

    private Answer answer(LogSource.Verified verified, boolean signaturesChecked) {
        VerificationReport found = verified.report();
        return new Answer(
                log.replaceFirst("//[^/@]*@", "//"),
                found.origin(),
                found.intact(),
                found.events(),
                found.commits(),
                found.headHash(),
                verified.checkpoints(),
                signaturesChecked,
                verified.content(),
                found.finding().orElse(null));
    }

    private void tell(Answer answer) {
        report.say("%s: %s", answer.origin(), answer.intact() ? "intact" : "NOT INTACT");
        Finding finding = answer.finding();
        if (finding != null) {
            report.line("first fault", "event " + finding.index() + ", " + finding.kind());
            report.line("", finding.explanation());
        }
        report.line(
                answer.intact() ? "proved" : "still proved",
                answer.events() == 0 ? "nothing" : "events 0 to " + (answer.events() - 1));
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
