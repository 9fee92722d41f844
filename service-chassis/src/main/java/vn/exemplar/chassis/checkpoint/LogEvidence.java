package vn.exemplar.chassis.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.exemplar.ledger.chain.Break;
import vn.exemplar.ledger.chain.BrokenLogException;
import vn.exemplar.ledger.chain.LogOrigin;
import vn.exemplar.ledger.mongo.CheckpointCollection;
import vn.exemplar.ledger.mongo.TileCollection;
import vn.exemplar.ledger.proof.CheckpointKeys;
import vn.exemplar.ledger.proof.Pin;
import vn.exemplar.ledger.proof.PinCheck;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.UntrustedNoteException;
import vn.exemplar.ledger.verify.Finding;
import vn.exemplar.ledger.verify.GrowingEvidence;

/** What a verification holds the log against: the tiles and checkpoints beside it, and the checkpoints pinned outside. */
public final class LogEvidence {
    private final LogOrigin origin;
    private final TileCollection tiles;
    private final CheckpointCollection checkpoints;
    private final CheckpointKeys keys;
    private final PinCheck check;
    private final List<Pin> pins;

    LogEvidence(
            LogOrigin origin,
            TileCollection tiles,
            CheckpointCollection checkpoints,
            CheckpointKeys keys,
            PinCheck check,
            List<Pin> pins) {
        this.origin = origin;
        this.tiles = tiles;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.check = check;
        this.pins = List.copyOf(pins);
    }

    /**
     * What the pins say.
     *
     * @param agreeing names of the pins whose newest checkpoint is one of this log
     * @param silent names of those that did not answer
     * @param finding what does not agree
     */
    public record Pinned(List<String> agreeing, List<String> silent, Optional<Finding> finding) {
        public static final Pinned NOT_ASKED = new Pinned(List.of(), List.of(), Optional.empty());
    }

    /** The tiles and checkpoints in the database, from the first on. */
    public GrowingEvidence inDatabase() {
        return new GrowingEvidence(origin, tiles.ahead(), checkpoints, keys.known());
    }

    /** Compares the log with the newest checkpoint of each pin. Cost: a few dozen reads and one question to each. */
    public Pinned pinned() {
        List<String> agreeing = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Pin pin : pins) {
            Optional<SignedCheckpoint> newest;
            try {
                newest = pin.newest();
            } catch (RuntimeException noAnswer) {
                silent.add(pin.name());
                continue;
            }
            Optional<Finding> finding = newest.flatMap(this::compare);
            if (finding.isPresent()) {
                return new Pinned(agreeing, silent, finding);
            }
            newest.ifPresent(one -> agreeing.add(pin.name()));
        }
        return new Pinned(agreeing, silent, Optional.empty());
    }

    private Optional<Finding> compare(SignedCheckpoint pinned) {
        try {
            check.require(pinned);
            return Optional.empty();
        } catch (BrokenLogException another) {
            return Optional.of(new Finding(another.index(), another.kind(), another.explanation()));
        } catch (UntrustedNoteException forged) {
            return Optional.of(new Finding(0, Break.FORGED_CHECKPOINT, String.valueOf(forged.getMessage())));
        }
    }
}
