package vn.exemplar.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.exemplar.audit.Story.Confirmation;
import vn.exemplar.audit.Story.Told;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;

/** Follows a subject through several ledgers. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Follows a subject through several ledgers: its events, what caused them, what they caused, and so on.",
            "An event that answers one of another ledger carries a receipt of it: ledger, index, leaf hash.",
            "Every receipt is compared with that ledger.",
            "Everything that is shown is proved: each ledger is read up to its newest checkpoint and must be what a known"
                    + " key signed there, and what was pinned of it.",
            "Exit code 1 when a proved event bears a receipt that the proved ledger of its cause contradicts; 2 when"
                    + " something cannot be proved, or a receipt points behind the newest checkpoint of its ledger."
        })
final class Trace implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Id of a nomination, review, article …")
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LOG", description = "Databases or exports.")
    private List<String> logs = List.of();

    @Mixin
    private final Keys keys = new Keys();

    @Mixin
    private final Pins pins = new Pins();

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /** The answer; events in order of time. */
    record Answer(String subject, boolean receiptsHold, List<Told> events) {}

    @Override
    public Integer call() throws IOException {
        List<LogSource> open = new ArrayList<>();
        try {
            logs.forEach(log -> open.add(access.open(log)));
            List<Told> events = new Walk(proved(open), report).from(subject);
            if (events.isEmpty()) {
                throw new CouldNotCheck("None of these ledgers has an event of " + subject);
            }
            boolean wrong = has(Confirmation.WRONG, events);
            boolean uncovered = has(Confirmation.NOT_COVERED, events);
            report.answer(new Answer(subject, !wrong && !uncovered, events), () -> {
                events.forEach(this::tell);
                report.say(
                        wrong
                                ? "A RECEIPT IS WRONG."
                                : uncovered
                                        ? "A receipt points behind the newest checkpoint of its ledger."
                                        : "Every receipt that could be compared holds.");
            });
            return wrong ? ExemplarAudit.TAMPERED : uncovered ? ExemplarAudit.COULD_NOT_CHECK : ExemplarAudit.INTACT;
        } finally {
            open.forEach(LogSource::close);
        }
    }

    /** Each ledger says which log it is, and must be signed by a key of that name. */
    private List<ProvedLog> proved(List<LogSource> sources) throws IOException {
        List<NoteKey> known = keys.required();
        List<SignedCheckpoint> kept = pins.read();
        List<ProvedLog> proved = new ArrayList<>();
        for (LogSource source : sources) {
            LogOrigin origin = source.origin();
            List<NoteKey> own = known.stream()
                    .filter(key -> key.name().equals(origin.value()))
                    .toList();
            List<SignedCheckpoint> ownPins = kept.stream()
                    .filter(pin -> pin.checkpoint().origin().equals(origin))
                    .toList();
            proved.add(new ProvedLog(source, origin, own, ownPins));
            kept = kept.stream().filter(pin -> !ownPins.contains(pin)).toList();
        }
        if (!kept.isEmpty()) {
            throw new CouldNotCheck("A checkpoint of %s was brought along, but not that ledger"
                    .formatted(kept.getFirst().checkpoint().origin()));
        }
        return proved;
    }

    private static boolean has(Confirmation confirmation, List<Told> events) {
        return events.stream().anyMatch(event -> event.confirmed() == confirmation);
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
