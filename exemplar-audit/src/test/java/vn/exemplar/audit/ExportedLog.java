package vn.exemplar.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.LedgerEvent;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.Checkpoint;
import vn.exemplar.ledger.proof.CommitLog;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TiledTree;
import vn.exemplar.ledger.verify.ExportWriter;

/** A log in memory that is signed and exported, rightly or by a forger. */
final class ExportedLog implements CommitLog {

    private static final long FIRST_MICROS = 1_700_000_000_000_000L;

    final LogOrigin origin;
    final NoteSigner signer;
    final List<Commit> commits = new ArrayList<>();
    private final List<SignedCheckpoint> checkpoints = new ArrayList<>();

    ExportedLog(String name) {
        this(new LogOrigin("exemplar.vn/" + name), NoteSigner.generate("exemplar.vn/" + name));
    }

    ExportedLog(LogOrigin origin, NoteSigner signer) {
        this.origin = origin;
        this.signer = signer;
    }

    String key() {
        return signer.publicKey().vkey();
    }

    long size() {
        return commits.isEmpty() ? 0 : commits.getLast().nextIndex();
    }

    static Instant timeOf(long index) {
        return Instant.EPOCH.plusSeconds(FIRST_MICROS / 1_000_000 + index);
    }

    LedgerEvent event(String subject, long sequence, String metadata) {
        Instant time = timeOf(size());
        return new LedgerEvent(
                0,
                subject + "-event-" + sequence,
                LedgerEvent.nanosOf(time),
                "Thing",
                subject,
                sequence,
                "test.Happened.v1",
                "",
                "{\"vote\":\"DISAGREE\"}".getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8));
    }

    void append(String subject, long sequence, String metadata) {
        append(timeOf(size()), event(subject, sequence, metadata));
    }

    void append(Instant at, LedgerEvent... events) {
        long micros = at.getEpochSecond() * 1_000_000;
        commits.add(
                Commit.chain(origin, commits.isEmpty() ? null : commits.getLast(), micros, "w", null, List.of(events)));
    }

    String receiptOf(long index) {
        Commit commit = commits.stream()
                .filter(each -> each.firstIndex() <= index && index <= each.lastIndex())
                .findFirst()
                .orElseThrow();
        return "{\"actor\":\"p1\",\"causeEventId\":\"e\",\"causeSource\":\"%s\",\"causeLogIndex\":\"%d\",\"causeLeafHash\":\"%s\"}"
                .formatted(origin, index, HexFormat.of().formatHex(commit.leafHash(origin, index)));
    }

    SignedCheckpoint sign() {
        TiledTree tree = new TiledTree();
        commits.forEach(
                commit -> commit.leafHashes(origin).forEach(leaf -> tree.append(leaf, (address, hashes) -> {})));
        checkpoints.add(new Checkpoint(origin, tree.size(), tree.root()).sign(List.of(signer)));
        return checkpoints.getLast();
    }

    Path export(Path folder) {
        ExportWriter.write(folder, origin, this, checkpoints, events -> {});
        return folder;
    }

    /** The same commits up to one that somebody changed, and from there on chained anew, under a key of the forger. */
    ExportedLog forged(int changed, @Nullable LedgerEvent instead) {
        ExportedLog forged = new ExportedLog(origin, NoteSigner.generate(origin.value()));
        forged.commits.addAll(commits.subList(0, changed));
        for (Commit commit : commits.subList(instead == null ? changed + 1 : changed, commits.size())) {
            boolean here = commit.firstIndex() == commits.get(changed).firstIndex() && instead != null;
            List<LedgerEvent> events = here ? List.of(instead) : commit.events();
            forged.append(timeOf(commit.firstIndex()), events.toArray(LedgerEvent[]::new));
        }
        forged.sign();
        return forged;
    }

    @Override
    public void visit(long fromIndex, Predicate<Commit> visitor) {
        for (Commit commit : List.copyOf(commits)) {
            if (commit.lastIndex() >= fromIndex && !visitor.test(commit)) {
                return;
            }
        }
    }
}
