package vn.exemplar.nomination.vietnamese;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text without diacritics and case, as people type it in a hurry; composed and decomposed letters become the same. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MOST_TERMS = 2_000;

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

    /**
     * By what a text is found: its words, and each pair of neighbours as {@code "gieo mam"}. Of a very long text only what
     * its beginning gives, so that no entry weighs down an index.
     */
    public static List<String> terms(String text) {
        List<String> words = words(text);
        Stream<String> terms = IntStream.range(0, words.size())
                .boxed()
                .flatMap(place -> Stream.concat(
                        place == 0 ? Stream.empty() : Stream.of(pair(words, place)), Stream.of(words.get(place))));
        return terms.distinct().limit(MOST_TERMS).toList();
    }

    /** The terms that a text must have to be found by these words: their pairs, or the single one; none for no word. */
    public static List<String> wanted(String text) {
        List<String> words = words(text);
        return words.size() < 2
                ? words
                : IntStream.range(1, words.size())
                        .mapToObj(place -> pair(words, place))
                        .distinct()
                        .toList();
    }

    private static String pair(List<String> words, int place) {
        return words.get(place - 1) + ' ' + words.get(place);
    }
}
