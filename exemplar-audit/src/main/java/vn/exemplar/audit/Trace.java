package vn.exemplar.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.exemplar.audit.Story.Confirmation;
import vn.exemplar.audit.Story.Told;

/** Follows a subject through several ledgers. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Follows a subject through several ledgers: its events, what caused them, what they caused, and so on.",
            "An event that answers one of another ledger carries a receipt of it: ledger, index, leaf hash.",
            "Every receipt is compared with that ledger.",
            "Exit code 1 when a receipt is wrong. Run 'verify' on each ledger as well."
        })
final class Trace implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Id of a nomination, review, article …")
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LOG", description = "Databases or exports.")
    private List<String> logs = List.of();

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /** The answer; events in order of time. */
    record Answer(String subject, boolean receiptsHold, List<Told> events) {}

    @Override
    public Integer call() {
        List<LogSource> open = new ArrayList<>();
        try {
            logs.forEach(log -> open.add(access.open(log)));
            List<Told> events = new Walk(open, report).from(subject);
            if (events.isEmpty()) {
                throw new CouldNotCheck("None of these ledgers has an event of " + subject);
            }
            boolean hold = events.stream().noneMatch(event -> event.confirmed() == Confirmation.WRONG);
            report.answer(new Answer(subject, hold, events), () -> {
                events.forEach(this::tell);
                report.say(hold ? "Every receipt that could be compared holds." : "A RECEIPT IS WRONG.");
            });
            return hold ? ExemplarAudit.INTACT : ExemplarAudit.TAMPERED;
        } finally {
            open.forEach(LogSource::close);
        }
    }

    private void tell(Told event) {
        report.say("%s  %s #%d  %s", event.time(), event.origin(), event.index(), event.type());
        report.line("subject", event.subject() + ", event " + event.sequence());
        report.line("by", event.actor() + " as " + event.role() + " through " + event.door());
        Story.Cause cause = event.cause();
        if (cause != null) {
            report.line("because of", cause.origin() + " #" + cause.index() + ": " + event.confirmed());
        }
    }
}
