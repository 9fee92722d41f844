package vn.exemplar.audit;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.ChainCheck;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.ExportFolder;
import vn.exemplar.ledger.verify.ExportVerifier;
import vn.exemplar.ledger.verify.VerificationReport;

/** An export. */
final class FolderSource implements LogSource {

    private final ExportFolder export;

    FolderSource(Path folder) {
        export = ExportFolder.open(folder);
    }

    @Override
    public Optional<SignedCheckpoint> newest() {
        return Optional.of(export.checkpoint());
    }

    @Override
    public List<SignedCheckpoint> checkpoints() {
        return export.checkpoints();
    }

    @Override
    public Tiles tiles() {
        return export;
    }

    @Override
    public long size() {
        return export.checkpoint().size();
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        if (!export.holdsCommits()) {
            throw new CouldNotCheck("This export holds only leaves, not the content of the events");
        }
        ChainCheck chain = new ChainCheck();
        Iterator<Commit> commits = export.commits(fromIndex);
        boolean more = true;
        while (more && commits.hasNext()) {
            Commit commit = commits.next();
            chain.accept(commit);
            more = visitor.test(commit);
        }
    }

    @Override
    public Verified verify(
            LogOrigin origin, Collection<NoteKey> keys, List<SignedCheckpoint> pinned, LongConsumer progress) {
        VerificationReport report = ExportVerifier.verify(export, origin, keys, pinned, progress);
        int agreed = report.intact() ? export.checkpoints().size() + pinned.size() : 0;
        return new Verified(report, agreed, export.holdsCommits());
    }

    @Override
    public void close() {}
}
