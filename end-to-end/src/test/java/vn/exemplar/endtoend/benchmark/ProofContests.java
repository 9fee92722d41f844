package vn.exemplar.endtoend.benchmark;

import com.mongodb.client.MongoDatabase;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.LedgerWriter;
import vn.exemplar.ledger.mongo.MongoCommitLog;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.Checkpoint;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.InclusionProof;
import vn.exemplar.ledger.proof.Integrator;
import vn.exemplar.ledger.proof.LogTiles;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TiledTree;
import vn.exemplar.ledger.verify.ExportFolder;
import vn.exemplar.ledger.verify.ExportVerifier;
import vn.exemplar.ledger.verify.ExportWriter;
import vn.exemplar.stack.host.Folders;

/** What proof costs: verifying an export, making and checking a proof, and how long an event waits for a signature. */
final class ProofContests {

    private static final NoteSigner SIGNER = NoteSigner.generate(Store.ORIGIN.value());
    private static final CheckpointKeys KEYS = new CheckpointKeys(List.of(SIGNER), List.of());
    private static final int EVENTS_IN_COMMIT = 5;
    private static final int EVENTS_IN_CHECKPOINT = 1_000;
    private static final int CALLERS = 64;
    private static final int EVENTS_PER_SECOND = 10_000;
    private static final int PROOFS = 500;

    private final Store store;
    private final Effort effort;

    ProofContests(Store store, Effort effort) {
        this.store = store;
        this.effort = effort;
    }

    Stream<Supplier<Figure>> figures() {
        return Stream.of(this::exports, this::proofs, this::checkpointLag);
    }

    private Figure exports() {
        Path folder = Folders.temporary("export").resolve("log");
        try {
            List<Commit> commits = commits(effort.shortLog());
            List<SignedCheckpoint> checkpoints = checkpoints(commits);
            ExportWriter.write(
                    folder,
                    Store.ORIGIN,
                    (from, visitor) -> commits.stream().allMatch(visitor),
                    checkpoints,
                    events -> {});
            commits.clear();
            Contest contest = new Contest()
                    .with("wall", () -> verify(folder, false))
                    .with("cpu", () -> verify(folder, true))
                    .run(effort.warmUps(), effort.rounds());
            return Figure.atLeast(
                    "verify-export",
                    "verification of an export of ~600-byte events, events per second of processor time",
                    contest.rate("cpu"),
                    "1/s",
                    1_000_000,
                    Map.of(
                            "wall clock 1/s", Figure.rounded(contest.rate("wall")),
                            "bytes an event", Figure.rounded((double) size(folder) / effort.shortLog()),
                            "checkpoints", checkpoints.size()));
        } finally {
            Folders.remove(folder.getParent());
        }
    }

    private static Run verify(Path folder, boolean byProcessor) {
        OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = byProcessor ? process.getProcessCpuTime() : System.nanoTime();
        long events = ExportVerifier.verify(
                        ExportFolder.open(folder), Store.ORIGIN, KEYS.known(), List.of(), done -> {})
                .events();
        long end = byProcessor ? process.getProcessCpuTime() : System.nanoTime();
        return new Run(events, (end - start) / 1e9, new long[0]);
    }

    private static List<Commit> commits(int events) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < events / EVENTS_IN_COMMIT; i++) {
            commits.add(Commit.chain(
                    Store.ORIGIN,
                    commits.isEmpty() ? null : commits.getLast(),
                    i,
                    "benchmark",
                    SampleEvents.id(),
                    SampleEvents.stored(EVENTS_IN_COMMIT)));
        }
        return commits;
    }

    private static List<SignedCheckpoint> checkpoints(List<Commit> commits) {
        TiledTree tree = new TiledTree();
        List<SignedCheckpoint> signed = new ArrayList<>();
        for (Commit commit : commits) {
            commit.leafHashes(Store.ORIGIN).forEach(leaf -> tree.append(leaf, (address, hashes) -> {}));
            if (tree.size() % EVENTS_IN_CHECKPOINT == 0) {
                signed.add(new Checkpoint(Store.ORIGIN, tree.size(), tree.root()).sign(KEYS.signers()));
            }
        }
        return signed;
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("commits"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Figure proofs() {
        MongoDatabase database = store.fresh();
        fill(database, effort.shortLog() / 5);
        Integrator integrator = integrator(database);
        SignedCheckpoint newest = integrator.round().newest().orElseThrow();
        LogTiles tiles =
                new LogTiles(Store.ORIGIN, new MongoCommitLog(Store.reader(database)), TileCollection.open(database));
        long[] made = new long[PROOFS];
        long[] checked = new long[PROOFS];
        for (int i = 0; i < PROOFS; i++) {
            long index = ThreadLocalRandom.current().nextLong(newest.size());
            byte[] leaf = new HashTree(newest.size(), tiles).leaf(index);
            long start = System.nanoTime();
            InclusionProof proof = new HashTree(newest.size(), tiles).inclusion(index);
            made[i] = System.nanoTime() - start;
            start = System.nanoTime();
            if (!proof.verifies(leaf, newest.root())) {
                throw new IllegalStateException("No proof of " + index);
            }
            checked[i] = System.nanoTime() - start;
        }
        Run making = new Run(PROOFS, 1, made);
        Run checking = new Run(PROOFS, 1, checked);
        return Figure.atMost(
                "inclusion-proof",
                "an inclusion proof of a random event, made from the database (median)",
                making.percentile(50),
                "ms",
                5,
                Map.of(
                        "made p99 ms", Figure.rounded(making.percentile(99)),
                        "checked p50 ms", Figure.rounded(checking.percentile(50)),
                        "checked p99 ms", Figure.rounded(checking.percentile(99)),
                        "events", newest.size()));
    }

    private void fill(MongoDatabase database, int events) {
        LedgerWriter writer = Store.writer(database, "benchmark");
        Queue<Integer> left = new ConcurrentLinkedQueue<>(
                IntStream.range(0, events / EVENTS_IN_COMMIT).boxed().toList());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, CALLERS)
                    .forEach(i -> callers.submit(() -> {
                        while (left.poll() != null) {
                            writer.append(SampleEvents.stored(EVENTS_IN_COMMIT), null);
                        }
                    }));
        }
    }

    private static Integrator integrator(MongoDatabase database) {
        return new Integrator(
                Store.ORIGIN,
                new MongoCommitLog(Store.reader(database)),
                TileCollection.open(database),
                CheckpointCollection.open(database),
                KEYS);
    }

    private record Stored(long lastIndex, long atNanos) {}

    private Figure checkpointLag() {
        MongoDatabase database = store.fresh();
        Queue<Stored> waiting = new ConcurrentLinkedQueue<>();
        AtomicBoolean running = new AtomicBoolean(true);
        List<Long> lags = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            LedgerWriter writer = Store.writer(database, "benchmark");
            IntStream.range(0, CALLERS).forEach(i -> callers.submit(() -> pace(writer, waiting, running)));
            Integrator integrator = integrator(database);
            while (System.nanoTime() - start < 4 * effort.round().toNanos()) {
                integrator.round().newest().ifPresent(newest -> settle(newest.size(), waiting, lags));
                LockSupport.parkNanos(100_000_000);
            }
            running.set(false);
        }
        Run all = new Run(
                lags.size(),
                (System.nanoTime() - start) / 1e9,
                lags.stream().mapToLong(Long::longValue).toArray());
        return Figure.atMost(
                "checkpoint-lag",
                "from an acknowledged commit to the signature that covers it, 10,000 events/s offered (p99)",
                all.percentile(99) / 1_000,
                "s",
                1,
                Map.of(
                        "p50 s", Figure.rounded(all.percentile(50) / 1_000),
                        "events/s", Figure.rounded(all.times(EVENTS_IN_COMMIT).perSecond())));
    }

    /** Each caller commits at its share of the rate. */
    private static void pace(LedgerWriter writer, Queue<Stored> waiting, AtomicBoolean running) {
        long between = 1_000_000_000L * CALLERS * EVENTS_IN_COMMIT / EVENTS_PER_SECOND;
        long next = System.nanoTime();
        while (running.get()) {
            Commit stored = writer.append(SampleEvents.stored(EVENTS_IN_COMMIT), null);
            waiting.add(new Stored(stored.lastIndex(), System.nanoTime()));
            next += between;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private static void settle(long covered, Queue<Stored> waiting, List<Long> lags) {
        long now = System.nanoTime();
        waiting.removeIf(stored -> {
            boolean settled = stored.lastIndex() < covered;
            if (settled) {
                lags.add(now - stored.atNanos());
            }
            return settled;
        });
    }
}
