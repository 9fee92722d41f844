package vn.exemplar.publication.press.draft;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.exemplar.publication.press.ArticleText;

/** P2: a name that is not used does not stand in the text either. */
final class NameInText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private NameInText() {}

    static List<String> places(ArticleText text, String name) {
        String wanted = comparable(name);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Pattern asWords = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(wanted) + "(?![\\p{L}\\d])");
        return text.places().entrySet().stream()
                .filter(place -> asWords.matcher(comparable(place.getValue())).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An English text often leaves the marks of a Vietnamese name out. */
    private static String comparable(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
