package vn.exemplar.nomination.nomination.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void groups_of_one_key_are_summed_by_state_and_by_fate() {
        List<Tally> tallies = Tally.of(List.of(
                group("VPS", "DRAFT", null, 2),
                group("TTCNTT", "ACCEPTED", "PUBLISHED", 3),
                group("TTCNTT", "ACCEPTED", "VOTE_FAILED", 1),
                group("TTCNTT", "SUBMITTED", null, 4)));
        assertThat(tallies)
                .containsExactly(
                        new Tally(
                                "TTCNTT",
                                8,
                                Map.of("ACCEPTED", 4, "SUBMITTED", 4),
                                Map.of("PUBLISHED", 3, "VOTE_FAILED", 1)),
                        new Tally("VPS", 2, Map.of("DRAFT", 2), Map.of()));
    }

    private static Document group(String key, String state, @Nullable String fate, int count) {
        Document id = new Document("key", key).append("state", state).append("fate", fate);
        return new Document("_id", id).append("count", count);
    }
}
