package vn.exemplar.nomination.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two texts are, from 0 to 100: the share of syllables that both have (Sørensen–Dice), counted as often as
 * they occur. Order, diacritics, case and punctuation do not matter, so a reworded title stays alike.
 */
public final class Likeness {
    private static final int WHOLE = 100;

    private Likeness() {}

    public static int of(String one, String other) {
        List<String> first = Folded.words(one);
        List<String> rest = new ArrayList<>(Folded.words(other));
        int words = first.size() + rest.size();
        if (words == 0) {
            return 0;
        }
        long common = first.stream().filter(rest::remove).count();
        return Math.toIntExact(2 * common * WHOLE / words);
    }
}
