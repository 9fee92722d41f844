package vn.exemplar.nomination.nomination.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.exemplar.ledger.axon.StableNameSerializer;
import vn.exemplar.ledger.erasure.InMemorySubjectKeys;
import vn.exemplar.nomination.Acts;
import vn.exemplar.nomination.nomination.Nominations;
import vn.exemplar.nomination.nomination.events.UnitActed.DraftRevised;

class ContentChangeTest {
    private static final Nominations N01 = Nominations.sample("N01");

    @Test
    void five_hundred_autosaves_of_a_long_draft_stay_small_N2() {
        StableNameSerializer store =
                StableNameSerializer.of(List.of(DraftRevised.class), InMemorySubjectKeys.derivedFrom("test"));
        ContentChange everything =
                ContentChange.between(Nominations.sample("N03").content(), N01.content());
        int whole = size(store, new DraftRevised(N01.id(), 1, everything, null, "p16", Acts.NOW));
        int saves = IntStream.range(0, 500)
                .mapToObj(save -> N01.claimSaved("Lần lưu thứ " + save))
                .mapToInt(event -> size(store, event))
                .sum();
        assertThat(saves).isLessThan(500 * 600);
        assertThat(saves / 500).isLessThan(whole / 10);
    }

    private static int size(StableNameSerializer store, DraftRevised event) {
        return store.serialize(event, byte[].class).getData().length;
    }

    @Test
    void every_change_is_found_again_in_the_content_N2() {
        for (String one : List.of("N01", "N02", "N03", "N07")) {
            for (String other : List.of("N04", "N05", "N06", "N08")) {
                NominationContent before = Nominations.sample(one).content();
                NominationContent after = Nominations.sample(other).content();
                NominationContent merged = ContentChange.between(before, after).appliedTo(before);
                assertThat(ContentChange.between(merged, after).isNothing())
                        .as(one + " to " + other)
                        .isTrue();
            }
        }
    }
}
