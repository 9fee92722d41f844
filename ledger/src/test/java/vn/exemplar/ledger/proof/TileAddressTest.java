package vn.exemplar.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TileAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/000",
                "tile/0/x001/x234/067",
                "tile/5/x999/999.p/1",
                "tile/entries/000.p/255",
                "tile/entries/x001/000",
                "tile/63/x001/x000/x000/x000/x000/000"
            })
    void a_path_is_read_as_it_is_written(String path) {
        assertThat(TileAddress.parse(path)).get().extracting(TileAddress::path).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/0/x000/001",
                "tile/00/001",
                "tile/64/001",
                "tile/0/1234",
                "tile/0/001.p/0",
                "tile/0/001.p/256",
                "tile/0/001.p/01",
                "tile/0/001/",
                "tile/0/x001",
                "/tile/0/001",
                "tile/-1/001",
                "tile/data/001",
                "tile/0/../001",
                "tile/0/x001/x001/x001/x001/x001/x001/x001/001",
                ""
            })
    void anything_else_is_no_tile(String path) {
        assertThat(TileAddress.parse(path)).isEmpty();
    }

    /** The example of C2SP tlog-tiles: 273 + 1 tiles of leaves, 1 + 1 above them, 1 on top. */
    @Test
    void a_tree_of_70_000_leaves_has_the_tiles_that_the_specification_counts() {
        assertThat(TileAddress.partials(70_000))
                .extracting(TileAddress::path)
                .containsExactly("tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(TileAddress.count(0, 70_000)).isEqualTo(274);
        assertThat(TileAddress.count(1, 70_000)).isEqualTo(2);
        assertThat(TileAddress.full(0, 272).existsIn(70_000)).isTrue();
        assertThat(TileAddress.full(0, 273).existsIn(70_000)).isFalse();
        assertThat(new TileAddress(0, 273, 112).existsIn(70_000)).isTrue();
        assertThat(new TileAddress(0, 273, 111).existsIn(70_000)).isFalse();
        assertThat(TileAddress.full(0, Long.MAX_VALUE / 1000).existsIn(70_000)).isFalse();
    }

    @Test
    void a_tree_of_256_leaves_has_a_full_tile_and_a_partial_one_above() {
        assertThat(TileAddress.partials(256)).isEqualTo(List.of(new TileAddress(1, 0, 1)));
        assertThat(TileAddress.partials(0)).isEmpty();
    }
}
