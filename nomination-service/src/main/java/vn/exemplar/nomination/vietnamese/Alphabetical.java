package vn.exemplar.nomination.vietnamese;

import java.text.Collator;
import java.util.Locale;

/** Vietnamese alphabetical order as bytes that a database can compare: letters first, then tones, then case. */
public final class Alphabetical {
    private static final int MOST_CHARACTERS = 100;
    private static final Collator VIETNAMESE = vietnamese();

    private Alphabetical() {}

    /** Sorts like the text's beginning does. */
    public static byte[] key(String text) {
        String beginning = text.strip();
        return VIETNAMESE
                .getCollationKey(beginning.substring(0, Math.min(MOST_CHARACTERS, beginning.length())))
                .toByteArray();
    }

    private static Collator vietnamese() {
        Collator collator = Collator.getInstance(Locale.of("vi"));
        collator.setStrength(Collator.TERTIARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
