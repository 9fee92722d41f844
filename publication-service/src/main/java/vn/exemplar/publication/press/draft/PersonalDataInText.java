package vn.exemplar.publication.press.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.exemplar.publication.press.ArticleText;

/** P2: identity numbers, telephone numbers and e-mail addresses do not go public. */
final class PersonalDataInText {
    private static final String ALONE = "(?<!\\d)(?<!\\d[ .,)-]{1,2})";
    private static final String IDENTITY_WORD = "cmnd|cmtnd|cccd|căn cước|chứng minh|định danh|identity|id card";
    private static final String DATE = "\\d{1,2}([.-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)";

    /** CMND has 9 digits, CCCD 12 and begins with 0. Groups with dots alone may as well be a sum of money. */
    private static final List<Kind> KINDS = List.of(
            Kind.of("identity-number", "(?<!\\d)(?<!(?<!\\d)0[.,])(?:\\d{12}|\\d{9})(?!\\d)"),
            Kind.of("identity-number", ALONE + "\\d{3}([ -])\\d{3}\\1\\d{3}(?:\\1\\d{3})?(?!\\d)"),
            Kind.of("identity-number", ALONE + "0\\d{2}[.]\\d{3}[.]\\d{3}(?:[.]\\d{3})?(?!\\d)"),
            Kind.of("identity-number", ALONE + "0\\d{3}([ .-])\\d{4}\\1\\d{4}(?!\\d)"),
            Kind.of(
                    "identity-number",
                    "(?=\\d)(?<=(?:" + IDENTITY_WORD + ")\\D{0,30})\\d{3}[ .-]\\d{3}[ .-]\\d{3}(?!\\d)"),
            Kind.of("phone-number", "(?<!\\d[.-]?)(?!" + DATE + ")(?:\\+84|0084|0)(?:[ .()-]{0,3}\\d){9,10}(?!\\d)"),
            Kind.of("phone-number", "(?<!\\d)(?:84\\d{9}|0\\d{9,10})(?!\\d)"),
            Kind.of("e-mail", "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++ ?@ ?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"));

    private PersonalDataInText() {}

    /** Each finding by its place, the first character's number in it from 0, and its kind. */
    static List<String> places(ArticleText text) {
        return text.places().entrySet().stream()
                .flatMap(place -> findings(place.getKey(), asTyped(place.getValue())))
                .distinct()
                .toList();
    }

    private static Stream<String> findings(String place, String text) {
        return KINDS.stream()
                .flatMap(kind -> kind.pattern
                        .matcher(text)
                        .results()
                        .map(found -> place + ':' + found.start() + ' ' + kind.name));
    }

    /** The text as a plain keyboard would give it, letter for letter, so that a place is the same in both. */
    private static String asTyped(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        text.chars().forEach(letter -> typed.append(asTyped((char) letter)));
        return typed.toString();
    }

    private static char asTyped(char letter) {
        char narrow = letter >= '\uFF01' && letter <= '\uFF5E' ? (char) (letter - 0xFEE0) : letter;
        return switch (Character.getType(narrow)) {
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(narrow, 10));
            case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> narrow;
        };
    }

    private record Kind(String name, Pattern pattern) {

        static Kind of(String name, String pattern) {
            return new Kind(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }
}
