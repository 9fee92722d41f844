package vn.exemplar.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.chain.LogOrigin;

/**
 * A proof that can be kept and checked without the log (C2SP tlog-proof): the leaf with an index is in the tree of a
 * signed checkpoint.
 *
 * @param extra data beside the proof that nothing vouches for; here the leaf itself, so that a reader can decode it
 * @param inclusion where the leaf is
 * @param checkpoint of the tree
 */
public record TlogProof(Optional<byte[]> extra, InclusionProof inclusion, SignedCheckpoint checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PATH = 64;

    /** @throws IllegalArgumentException when the bytes are no proof */
    public static TlogProof parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("A proof is hashes, an empty line and a checkpoint");
        }
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(text.substring(blank + 2).getBytes(StandardCharsets.UTF_8));
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        boolean withExtra = lines.size() > 1 && lines.get(1).startsWith(EXTRA);
        int indexLine = withExtra ? 2 : 1;
        if (!lines.getFirst().equals(HEADER) || lines.size() <= indexLine) {
            throw new IllegalArgumentException("A proof begins with the lines " + HEADER + " and index");
        }
        Optional<byte[]> extra = withExtra
                ? Optional.of(Base64.getDecoder().decode(lines.get(1).substring(EXTRA.length())))
                : Optional.empty();
        List<byte[]> path = lines.subList(indexLine + 1, lines.size()).stream()
                .map(TlogProof::hash)
                .toList();
        if (path.size() > LONGEST_PATH) {
            throw new IllegalArgumentException("A proof has at most " + LONGEST_PATH + " hashes");
        }
        long index = index(lines.get(indexLine));
        return new TlogProof(extra, new InclusionProof(index, checkpoint.size(), path), checkpoint);
    }

    private static long index(String line) {
        if (!line.matches(INDEX + "(0|[1-9][0-9]{0,18})")) {
            throw new IllegalArgumentException("A proof has no line index before its hashes");
        }
        return Long.parseLong(line.substring(INDEX.length()));
    }

    private static byte[] hash(String line) {
        byte[] hash = Base64.getDecoder().decode(line);
        if (hash.length != Hashes.LENGTH) {
            throw new IllegalArgumentException("A proof has a line among its hashes that is none");
        }
        return hash;
    }

    public long index() {
        return inclusion.index();
    }

    /**
     * Whether it proves that a leaf, given by its hash, is in the log.
     *
     * @throws UntrustedNoteException when no known key signed its checkpoint, or it is of another log
     */
    public boolean verifies(byte[] leafHash, LogOrigin origin, Collection<NoteKey> known) {
        checkpoint.requireTrust(origin, known);
        return inclusion.verifies(leafHash, checkpoint.root());
    }

    /** The file, by convention named {@code *.tlog-proof}. */
    public byte[] bytes() {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(data -> file.append(EXTRA)
                .append(Base64.getEncoder().encodeToString(data))
                .append('\n'));
        file.append(INDEX).append(index()).append('\n');
        inclusion
                .path()
                .forEach(hash ->
                        file.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return file.append('\n').append(checkpoint.note()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
