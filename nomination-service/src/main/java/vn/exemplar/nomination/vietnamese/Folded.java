package vn.exemplar.nomination.vietnamese;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text without diacritics and case, as people type it in a hurry; composed and decomposed letters become the same. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    public static String text(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The words, which in Vietnamese are syllables, without punctuation. */
    public static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(text(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
