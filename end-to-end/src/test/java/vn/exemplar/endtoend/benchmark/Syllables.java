package vn.exemplar.endtoend.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Vietnamese syllables without diacritics, as search keeps them: some stand in every other text, most in few. */
final class Syllables {

    private static final String ONSETS = "b c ch d g gi h k kh l m n ng nh ph qu s t th tr v x";
    private static final String RHYMES = "a ac ai am an ang anh ao ap at au ay e em en eo et eu i ich iem ien iep iet "
            + "in inh o oc oi om on ong op ot u ua uc ui um un ung uoc uoi uong uot ut uu uyen uyet y";
    private static final List<String> ALL = all();

    private Syllables() {}

    /** A text of so many, the frequent ones more often. */
    static List<String> text(RandomGenerator random, int count) {
        return Stream.generate(() -> ALL.get((int) (ALL.size() * Math.pow(random.nextDouble(), 2))))
                .limit(count)
                .toList();
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String onset : ONSETS.split(" ")) {
            for (String rhyme : RHYMES.split(" ")) {
                all.add(onset + rhyme);
            }
        }
        Collections.shuffle(all, new Random(1));
        return List.copyOf(all);
    }
}
