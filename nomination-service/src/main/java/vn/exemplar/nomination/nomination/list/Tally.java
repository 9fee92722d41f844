package vn.exemplar.nomination.nomination.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How many nominations one field, unit or year has.
 *
 * @param states how many stand where
 * @param fates what became of the accepted ones, as far as it is known
 */
record Tally(String key, int total, Map<String, Integer> states, Map<String, Integer> fates) {

    /** @param counted one document for each key, state and fate */
    static List<Tally> of(List<Document> counted) {
        Map<String, Tally> tallies = new TreeMap<>();
        counted.forEach(group -> tallies.merge(String.valueOf(in(group, "key")), single(group), Tally::plus));
        return List.copyOf(tallies.values());
    }

    private static Tally single(Document group) {
        int count = group.getInteger("count");
        Object fate = in(group, "fate");
        return new Tally(
                String.valueOf(in(group, "key")),
                count,
                Map.of(String.valueOf(in(group, "state")), count),
                fate == null ? Map.of() : Map.of(fate.toString(), count));
    }

    private static @Nullable Object in(Document group, String part) {
        return group.get("_id", Document.class).get(part);
    }

    private Tally plus(Tally other) {
        return new Tally(key, total + other.total, sum(states, other.states), sum(fates, other.fates));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
