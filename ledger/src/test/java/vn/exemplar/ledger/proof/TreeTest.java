package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.exemplar.ledger.chain.Hashes;

final class TreeTest {

    /** Leaves, and below their proofs, with which the Certificate Transparency reference implementation tests. */
    private static final List<byte[]> REFERENCE = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(data -> Hashes.leaf(HexFormat.of().parseHex(data)))
            .toList();

    @Test
    void proofs_are_those_of_rfc_6962() {
        GrownTree reference = new GrownTree();
        REFERENCE.forEach(reference::append);
        assertThat(hex(reference.at(8).inclusion(0).path()))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(reference.at(8).inclusion(5).path()))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(reference.at(3).inclusion(2).path()))
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(reference.at(8).consistency(6).path()))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(reference.at(5).consistency(2).path()))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 255, 256, 257, 511, 512, 513, 1000})
    void a_tree_of_tiles_has_the_head_of_its_leaves(int size) {
        GrownTree grown = GrownTree.of(size);
        assertThat(grown.tree.root()).isEqualTo(grown.naiveRoot(size));
        assertThat(grown.at(size).root()).isEqualTo(grown.naiveRoot(size));
        assertThat(TiledTree.load(size, grown).root()).isEqualTo(grown.naiveRoot(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 66_000})
    void a_third_level_grows_the_same(int size) {
        GrownTree grown = GrownTree.of(size);
        byte[] root = grown.naiveRoot(size);
        assertThat(grown.tree.root()).isEqualTo(root);
        assertThat(grown.at(size).root()).isEqualTo(root);
        TiledTree loaded = TiledTree.load(size, grown);
        assertThat(loaded.root()).isEqualTo(root);
        loaded.append(REFERENCE.getFirst(), (address, hashes) -> {});
        grown.append(REFERENCE.getFirst());
        assertThat(loaded.root()).isEqualTo(grown.naiveRoot(size + 1));
    }

    @Test
    void every_leaf_of_every_small_tree_is_proved_and_no_other() {
        GrownTree grown = GrownTree.of(70);
        for (int size = 1; size <= 70; size++) {
            byte[] root = grown.naiveRoot(size);
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof proof = grown.at(size).inclusion(leaf);
                assertThat(proof.verifies(grown.leaves.get(leaf), root)).isTrue();
                assertThat(proof.verifies(grown.leaves.get((leaf + 1) % 70), root))
                        .isFalse();
                if (size < 70) {
                    assertThat(proof.verifies(grown.leaves.get(leaf), grown.naiveRoot(size + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_small_tree_is_proved_to_extend_every_smaller_one() {
        GrownTree grown = GrownTree.of(70);
        for (int size = 0; size <= 70; size++) {
            for (int old = 0; old <= size; old++) {
                ConsistencyProof proof = grown.at(size).consistency(old);
                assertThat(proof.verifies(grown.naiveRoot(old), grown.naiveRoot(size)))
                        .as("%d to %d", old, size)
                        .isTrue();
                byte[] otherRoot = grown.naiveRoot(old == 0 ? 1 : old - 1);
                assertThat(proof.verifies(otherRoot, grown.naiveRoot(size)))
                        .as("%d to %d, another history", old, size)
                        .isFalse();
            }
        }
    }

    @Test
    void proofs_over_several_levels_of_tiles_hold_and_altered_ones_do_not() {
        Random random = new Random(7);
        GrownTree grown = GrownTree.of(66_321);
        for (int round = 0; round < 200; round++) {
            int size = 1 + random.nextInt(grown.leaves.size());
            int leaf = random.nextInt(size);
            InclusionProof inclusion = grown.at(size).inclusion(leaf);
            byte[] root = grown.at(size).root();
            assertThat(inclusion.verifies(grown.leaves.get(leaf), root)).isTrue();
            assertThat(new InclusionProof(leaf, size, altered(inclusion.path(), random))
                            .verifies(grown.leaves.get(leaf), root))
                    .isFalse();
            int old = 1 + random.nextInt(size);
            ConsistencyProof consistency = grown.at(size).consistency(old);
            assertThat(consistency.verifies(grown.at(old).root(), root)).isTrue();
            assertThat(new ConsistencyProof(old, size, altered(consistency.path(), random))
                            .verifies(grown.at(old).root(), root))
                    .isFalse();
        }
    }

    @Test
    void what_a_tree_does_not_have_is_not_proved() {
        HashTree tree = GrownTree.of(5).at(5);
        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new HashTree(300, address -> java.util.Optional.empty()).root())
                .isInstanceOfSatisfying(
                        MissingTileException.class,
                        missing -> assertThat(missing.address().path()).startsWith("tile/"));
    }

    /** One bit flipped, or a hash too many, or one too few. */
    private static List<byte[]> altered(List<byte[]> path, Random random) {
        List<byte[]> other = new ArrayList<>(path);
        if (path.isEmpty() || random.nextInt(3) == 0) {
            other.add(new byte[Hashes.LENGTH]);
        } else if (random.nextBoolean()) {
            other.removeLast();
        } else {
            int at = random.nextInt(path.size());
            byte[] hash = path.get(at).clone();
            hash[random.nextInt(hash.length)] ^= (byte) (1 << random.nextInt(8));
            other.set(at, hash);
        }
        return other;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
