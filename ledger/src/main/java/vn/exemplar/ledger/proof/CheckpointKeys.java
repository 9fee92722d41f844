package vn.exemplar.ledger.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of a log. To rotate: sign with the old and the new key until every verifier knows the new one, then sign with
 * the new one and keep the old one as known, since it signed the older checkpoints.
 *
 * @param signers sign each checkpoint, one signature line each; none where a process may only follow
 * @param known open older checkpoints besides the signers' own
 */
public record CheckpointKeys(List<NoteSigner> signers, List<NoteKey> known) {

    public CheckpointKeys {
        known = Stream.concat(signers.stream().map(NoteSigner::publicKey), known.stream())
                .distinct()
                .toList();
        signers = List.copyOf(signers);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("Without any key no checkpoint can be trusted");
        }
    }

    public boolean canSign() {
        return !signers.isEmpty();
    }
}
