package vn.exemplar.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.chain.Commit;
import vn.exemplar.ledger.chain.DocumentedLog;
import vn.exemplar.ledger.chain.Hashes;
import vn.exemplar.ledger.proof.Checkpoint;
import vn.exemplar.ledger.proof.EntryBundle;
import vn.exemplar.ledger.proof.HashTree;
import vn.exemplar.ledger.proof.NoteSigner;
import vn.exemplar.ledger.proof.SignedCheckpoint;
import vn.exemplar.ledger.proof.TileAddress;
import vn.exemplar.ledger.proof.Tiles;
import vn.exemplar.ledger.proof.TlogProof;

/** The test vectors of {@code docs/ledger.md} are what the code computes, to the byte. */
final class LedgerDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/ledger.md");
    private static final String SEED = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final List<byte[]> LEAVES = Stream.of(DocumentedLog.FIRST, DocumentedLog.SECOND)
            .flatMap(commit -> commit.leaves(DocumentedLog.ORIGIN).stream())
            .toList();
    private static final List<byte[]> HASHES = LEAVES.stream().map(Hashes::leaf).toList();
    private static final Tiles TILES = address -> Optional.of(concatenated(HASHES.subList(0, address.width())));

    @Test
    void every_vector_in_the_document_is_what_the_code_computes() throws IOException {
        String document = Files.readString(DOCUMENT);
        vectors()
                .forEach((name, value) -> assertThat(document)
                        .as("docs/ledger.md must have this vector")
                        .contains("```vector " + name + "\n" + value + "\n```"));
        assertThat(document.split("```vector ", -1)).hasSize(vectors().size() + 1);
    }

    private static Map<String, String> vectors() throws IOException {
        Map<String, String> vectors = new LinkedHashMap<>();
        HashTree tree = new HashTree(4, TILES);
        NoteSigner signer = NoteSigner.of(DocumentedLog.ORIGIN.value(), pem());
        SignedCheckpoint checkpoint = new Checkpoint(DocumentedLog.ORIGIN, 4, tree.root()).sign(List.of(signer));
        vectors.put("leaves", hex(LEAVES));
        vectors.put("leaf-hashes", hex(HASHES));
        vectors.put("commit-hashes", hex(List.of(DocumentedLog.FIRST.hash(), DocumentedLog.SECOND.hash())));
        vectors.put(
                "roots-of-1-to-4-leaves",
                hex(Stream.of(1, 2, 3, 4)
                        .map(size -> new HashTree(size, TILES).root())
                        .toList()));
        vectors.put("inclusion-of-2-in-4", hex(tree.inclusion(2).path()));
        vectors.put("consistency-of-3-and-4", hex(tree.consistency(3).path()));
        vectors.put("signing-key-seed", SEED);
        vectors.put("verifier-key", signer.publicKey().vkey());
        vectors.put("checkpoint", checkpoint.note().toString().strip());
        TlogProof proof = new TlogProof(Optional.of(LEAVES.get(2)), tree.inclusion(2), checkpoint);
        vectors.put("tlog-proof", new String(proof.bytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
        vectors.put(
                "sha256-of-" + new TileAddress(TileAddress.ENTRIES, 0, 4).path(),
                hex(List.of(Hashes.sha256(EntryBundle.encode(LEAVES)))));
        vectors.put("sha256-of-" + new TileAddress(0, 0, 4).path(), hex(List.of(Hashes.sha256(concatenated(HASHES)))));
        vectors.put("export-record-of-the-second-commit", hex(List.of(record(DocumentedLog.SECOND))));
        vectors.put(
                "slices-of-the-third-commit",
                DocumentedLog.THIRD.slices().stream()
                        .map(slice -> slice.aggregateId() + ' ' + slice.firstSequence() + ' ' + slice.count())
                        .collect(Collectors.joining("\n")));
        vectors.put("hash-of-the-third-commit", hex(List.of(DocumentedLog.THIRD.hash())));
        vectors.put("export-record-of-the-third-commit", hex(List.of(record(DocumentedLog.THIRD))));
        vectors.put("root-of-the-empty-log", hex(List.of(new HashTree(0, TILES).root())));
        return vectors;
    }

    private static byte[] record(Commit commit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CommitRecords.write(new DataOutputStream(bytes), commit);
        return bytes.toByteArray();
    }

    private static String pem() {
        byte[] encoded = HexFormat.of().parseHex("302e020100300506032b657004220420" + SEED);
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static byte[] concatenated(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String hex(List<byte[]> values) {
        return values.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining("\n"));
    }
}
