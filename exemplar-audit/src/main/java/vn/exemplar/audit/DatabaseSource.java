package vn.exemplar.audit;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.CommitCursor;
import vn.exemplar.ledger.mongo.LedgerReader;
import vn.exemplar.ledger.mongo.LogCollection;
import vn.exemplar.ledger.mongo.MongoCommitLog;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.LedgerVerifier;
import vn.exemplar.ledger.verify.TreeEvidence;
import vn.exemplar.ledger.verify.VerificationReport;

/** The live database of a service. */
final class DatabaseSource implements LogSource {

    private static final int PAGE = 1_000;

    private final MongoClient client;
    private final LedgerReader reader;
    private final TileCollection tiles;
    private final CheckpointCollection checkpoints;

    private DatabaseSource(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.reader = new LedgerReader(LogCollection.existing(database));
        this.tiles = TileCollection.open(database);
        this.checkpoints = CheckpointCollection.open(database);
    }

    static DatabaseSource connect(String address) {
        String name = new ConnectionString(address).getDatabase();
        if (name == null) {
            throw new CouldNotCheck("The address names no database: mongodb://host/nomination_ledger, for example");
        }
        MongoClient client = MongoClients.create(address);
        return new DatabaseSource(client, client.getDatabase(name));
    }

    @Override
    public Optional<SignedCheckpoint> newest() {
        return checkpoints.newest();
    }

    @Override
    public List<SignedCheckpoint> checkpoints() {
        List<SignedCheckpoint> all = new ArrayList<>();
        List<SignedCheckpoint> page = checkpoints.after(-1, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = checkpoints.after(page.getLast().size(), PAGE);
        }
        return all;
    }

    @Override
    public Tiles tiles() {
        return new LogTiles(origin(), new MongoCommitLog(reader), tiles);
    }

    @Override
    public long size() {
        return reader.head().orElse(-1) + 1;
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        new MongoCommitLog(reader).visit(fromIndex, visitor);
    }

    @Override
    public Optional<Commit> commitContaining(long index) {
        return reader.commitContaining(index);
    }

    /** The checkpoints are read first, so that the log, which goes on growing, has all that they cover. */
    @Override
    public Verified verify(
            LogOrigin origin, Collection<NoteKey> keys, List<SignedCheckpoint> pinned, LongConsumer progress) {
        try {
            List<SignedCheckpoint> signed = checkpoints();
            long covered = signed.isEmpty() ? 0 : signed.getLast().size();
            signed.addAll(pinned);
            signed.sort(Comparator.comparingLong(SignedCheckpoint::size));
            TreeEvidence.Kept kept = new TreeEvidence.Kept(tiles.ahead(), covered, false);
            TreeEvidence evidence = new TreeEvidence(origin, kept, signed, keys);
            try (CommitCursor log = reader.commits(0)) {
                VerificationReport report = new LedgerVerifier(origin, evidence).finish(log, progress);
                return new Verified(report, evidence.checkpoints(), true);
            }
        } catch (BrokenLogException broken) {
            return new Verified(VerificationReport.broken(origin, broken), 0, true);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
