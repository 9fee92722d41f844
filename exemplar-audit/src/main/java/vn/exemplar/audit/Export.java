package vn.exemplar.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.verify.ExportWriter;

/** Writes a log into a folder that needs no database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes a log up to its newest checkpoint into an empty folder: the layout of C2SP tlog-tiles, all"
                        + " checkpoints, and the content of the events. The export is verified with 'verify FOLDER'.")
final class Export implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "LOG", description = "Database or another export.")
    @SuppressWarnings("NullAway.Init")
    private String log;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Empty, or not there yet.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final Origin named = new Origin();

    @Mixin
    private final Access access = new Access();

    @Mixin
    private final Report report = new Report();

    /** The answer. */
    record Answer(String origin, String folder, long events, int checkpoints) {}

    @Override
    public Integer call() throws IOException {
        try (LogSource source = access.open(log)) {
            LogOrigin origin = named.of(source);
            List<SignedCheckpoint> checkpoints = source.checkpoints();
            long size = checkpoints.isEmpty() ? 0 : checkpoints.getLast().size();
            ExportWriter.write(folder, origin, source::visit, checkpoints, report.progress("Exporting", size));
            Answer answer = new Answer(origin.value(), folder.toString(), size, checkpoints.size());
            report.answer(answer, () -> report.say("%s: %d events written to %s", origin, size, folder));
            return ExemplarAudit.INTACT;
        }
    }
}
