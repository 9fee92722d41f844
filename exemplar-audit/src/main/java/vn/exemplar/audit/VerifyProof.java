package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LeafFields;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.TlogProof;
import vn.exemplar.ledger.proof.UntrustedNoteException;

/** Checks a proof of one event off-line. */
@Command(
        name = "verify-proof",
        mixinStandardHelpOptions = true,
        description =
                "Checks a tlog-proof file off-line: the event is in the log that the key signed. Exit code 1 when the file"
                        + " does not prove it, 2 when no key that was given signed it.")
final class VerifyProof implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file *.tlog-proof.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--leaf-hash",
            paramLabel = "HEX",
            description = "Leaf hash of the event, from its receipt. Default: that of the leaf in the file.")
    private @Nullable String leafHash;

    @Mixin
    private final Keys keys = new Keys();

    @Mixin
    private final Origin named = new Origin();

    @Mixin
    private final Report report = new Report();

    /** The answer. */
    record Answer(
            boolean proved,
            String origin,
            long index,
            String leafHash,
            long treeSize,
            @Nullable ProvedEvent event,
            @Nullable String why) {}

    /** What the leaf in the file says, which the proof vouches for. */
    record ProvedEvent(String type, String subject, long sequence, String eventId, Instant time, String payloadHash) {

        static ProvedEvent of(byte[] leaf) {
            LeafFields fields = LeafFields.decode(leaf);
            return new ProvedEvent(
                    fields.storedType(),
                    fields.aggregateId(),
                    fields.sequence(),
                    fields.eventId(),
                    Instant.EPOCH.plus(fields.timeNanos(), ChronoUnit.NANOS),
                    HexFormat.of().formatHex(fields.payload().hash()));
        }
    }

    @Override
    public Integer call() throws IOException {
        List<NoteKey> known = keys.required();
        LogOrigin origin = named.of(known);
        TlogProof proof = TlogProof.parse(Files.readAllBytes(file));
        byte[] hash = leafHash(proof);
        Keys.requireKnown(proof.checkpoint(), origin, known);
        String why = fault(proof, hash, origin, known);
        Answer answer = new Answer(
                why == null,
                proof.checkpoint().checkpoint().origin().value(),
                proof.index(),
                HexFormat.of().formatHex(hash),
                proof.checkpoint().size(),
                proof.extra()
                        .filter(leaf -> why == null && Arrays.equals(Hashes.leaf(leaf), hash))
                        .map(ProvedEvent::of)
                        .orElse(null),
                why);
        report.answer(answer, () -> tell(answer));
        return answer.proved() ? ExemplarAudit.INTACT : ExemplarAudit.TAMPERED;
    }

    private byte[] leafHash(TlogProof proof) {
        String given = leafHash;
        return given != null
                ? HexFormat.of().parseHex(given)
                : Hashes.leaf(proof.extra()
                        .orElseThrow(() -> new CouldNotCheck("The file holds no leaf: give its hash (--leaf-hash)")));
    }

    private static @Nullable String fault(TlogProof proof, byte[] hash, LogOrigin origin, List<NoteKey> keys) {
        try {
            return proof.verifies(hash, origin, keys) ? null : "The leaf is not at this place of the signed tree";
        } catch (UntrustedNoteException untrusted) {
            return untrusted.getMessage();
        }
    }

    private void tell(Answer answer) {
        report.say("%s: event %d is %s", answer.origin(), answer.index(), answer.proved() ? "proved" : "NOT PROVED");
        if (answer.why() != null) {
            report.line("because", answer.why());
        }
        report.line("leaf hash", answer.leafHash());
        report.line("tree", "signed at " + answer.treeSize() + " events");
        ProvedEvent event = answer.event();
        if (event != null) {
            report.line("type", event.type());
            report.line("subject", event.subject() + ", event " + event.sequence());
            report.line("event id", event.eventId());
            report.line("time", event.time());
            report.line("payload hash", event.payloadHash());
        }
    }
}
