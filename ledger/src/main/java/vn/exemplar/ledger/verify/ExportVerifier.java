package vn.exemplar.ledger.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.proof.EntryBundle;
import vn.exemplar.ledger.proof.NoteKey;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.verify.TreeEvidence.Kept;

/** Verifies what is published of a log: an export, or the same layout over HTTP. */
public final class ExportVerifier {

    private ExportVerifier() {}

    /**
     * Verifies an export: its content when it holds that, else its leaves.
     *
     * @param keys of the log; none when signatures are not to be checked
     * @param pinned checkpoints from elsewhere, in any order
     * @param progress told the number of events proved so far
     */
    public static VerificationReport verify(
            ExportFolder export,
            LogOrigin origin,
            Collection<NoteKey> keys,
            List<SignedCheckpoint> pinned,
            LongConsumer progress) {
        try {
            SignedCheckpoint newest = export.checkpoint();
            List<SignedCheckpoint> kept = export.checkpoints();
            requireComplete(kept, newest);
            TreeEvidence evidence = evidence(export, newest, merged(kept, pinned), origin, keys);
            return export.holdsCommits()
                    ? new LedgerVerifier(origin, evidence).finish(export.commits(), progress)
                    : new LeafVerifier(origin, evidence).verify(leaves(export, newest.size()), progress);
        } catch (BrokenLogException broken) {
            return VerificationReport.broken(origin, broken);
        }
    }

    /**
     * Verifies the leaves that are published below a checkpoint.
     *
     * @param published tiles and entry bundles
     * @param newest the published checkpoint
     */
    public static VerificationReport verifyLeaves(
            Tiles published,
            SignedCheckpoint newest,
            LogOrigin origin,
            Collection<NoteKey> keys,
            List<SignedCheckpoint> pinned,
            LongConsumer progress) {
        TreeEvidence evidence = evidence(published, newest, merged(List.of(newest), pinned), origin, keys);
        return new LeafVerifier(origin, evidence).verify(leaves(published, newest.size()), progress);
    }

    private static TreeEvidence evidence(
            Tiles tiles,
            SignedCheckpoint newest,
            List<SignedCheckpoint> checkpoints,
            LogOrigin origin,
            Collection<NoteKey> keys) {
        return new TreeEvidence(origin, new Kept(tiles, newest.size(), true), checkpoints, keys);
    }

    private static void requireComplete(List<SignedCheckpoint> kept, SignedCheckpoint newest) {
        boolean ends = !kept.isEmpty()
                && kept.getLast().note().toString().equals(newest.note().toString());
        boolean ascends = true;
        for (int i = 1; i < kept.size(); i++) {
            ascends &= kept.get(i - 1).size() < kept.get(i).size();
        }
        if (!ends || !ascends) {
            throw new BrokenLogException(
                    0,
                    Break.FORGED_CHECKPOINT,
                    "The file checkpoints does not lead up to the checkpoint of size " + newest.size());
        }
    }

    private static List<SignedCheckpoint> merged(List<SignedCheckpoint> kept, List<SignedCheckpoint> pinned) {
        List<SignedCheckpoint> all = new ArrayList<>(kept);
        all.addAll(pinned);
        all.sort(Comparator.comparingLong(SignedCheckpoint::size));
        return all;
    }

    private static Iterator<byte[]> leaves(Tiles tiles, long size) {
        return new Iterator<>() {
            private long next;
            private Iterator<byte[]> bundle = List.<byte[]>of().iterator();

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public byte[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (!bundle.hasNext()) {
                    bundle = bundleAt(tiles, next, size).iterator();
                }
                next++;
                return bundle.next();
            }
        };
    }

    private static List<byte[]> bundleAt(Tiles tiles, long index, long size) {
        long left = Math.min(TileAddress.FULL, size - index);
        TileAddress address = new TileAddress(TileAddress.ENTRIES, index / TileAddress.FULL, Math.toIntExact(left));
        byte[] bundle = tiles.find(address)
                .orElseThrow(() -> new BrokenLogException(index, Break.TILE_MISSING, address.path() + " is not there"));
        try {
            return EntryBundle.decode(bundle, address.width());
        } catch (IllegalArgumentException damaged) {
            throw new BrokenLogException(index, Break.TILE_MISMATCH, address.path() + ": " + damaged.getMessage());
        }
    }
}
