package vn.exemplar.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The format is fixed: these values were computed by an independent program from the layout in the package's text. */
final class HashVectorsTest {

    private static final LogOrigin ORIGIN = DocumentedLog.ORIGIN;
    private static final Commit FIRST = DocumentedLog.FIRST;
    private static final Commit SECOND = DocumentedLog.SECOND;

    @Test
    void leaves_hash_as_specified() {
        assertThat(hex(FIRST.leafHash(ORIGIN, 0)))
                .isEqualTo("59a8f22a39476e8f9eeda8da44026494768e674f428189093921283eb8ea2d3e");
        assertThat(hex(FIRST.leafHash(ORIGIN, 2)))
                .isEqualTo("bfa2ffd8107bc1cdb372fc8e7f95b049b313d4e6ac37557638f9222317298f55");
    }

    @Test
    void commits_chain_as_specified() {
        assertThat(hex(FIRST.hash())).isEqualTo("cfbafe3f30ea3af4bf9e81c8736f5bc9d033fbfd8dc0cb66cc5d21df402c8082");
        assertThat(hex(SECOND.hash())).isEqualTo("66e79d17673d3578dd653775753ac31e459d27e73cfab637781f79f3d0b71964");
        assertThat(SECOND.previousHash()).isEqualTo(FIRST.hash());
        assertThat(SECOND.firstIndex()).isEqualTo(3);
    }

    @Test
    void commit_time_never_falls() {
        assertThat(SECOND.atMicros()).isEqualTo(FIRST.atMicros());
    }

    /** The roots of the trees of 0 to 8 leaves that the Certificate Transparency reference implementation tests with. */
    @Test
    void tree_heads_are_those_of_rfc_6962() {
        List<byte[]> leaves = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(data -> Hashes.leaf(HexFormat.of().parseHex(data)))
                .toList();
        assertThat(hex(Hashes.treeHead(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(Hashes.treeHead(leaves.subList(0, 1))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hex(Hashes.treeHead(leaves.subList(0, 3))))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(hex(Hashes.treeHead(leaves)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
