package vn.exemplar.chassis.web;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a text may consist of when it comes in: signs that can be seen, spaces and line ends, in composed form (NFC). */
final class CleanText {
    private static final int LAST_OF_PLANE = 0xFFFE;

    private CleanText() {}

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first sign that no text needs: it deceives the eye, or no feed and no table can hold it. */
    static Optional<Unfit> unfit(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> isUnfit(text.codePointAt(index)))
                .filter(index -> index == 0 || !isPair(text, index))
                .mapToObj(index -> new Unfit(text.codePointAt(index), text.codePointCount(0, index) + 1))
                .findFirst();
    }

    /** @param position counted from 1 */
    record Unfit(int sign, int position) {
        String character() {
            return "U+%04X".formatted(sign);
        }

        Fault at(String path) {
            return Fault.of(
                    400, "character-not-allowed", Map.of("path", path, "character", character(), "position", position));
        }
    }

    private static boolean isPair(String text, int index) {
        return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private static boolean isUnfit(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r' -> false;
            case 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> true;
            default ->
                Character.getType(sign) == Character.CONTROL
                        || Character.getType(sign) == Character.SURROGATE
                        || (sign & LAST_OF_PLANE) == LAST_OF_PLANE;
        };
    }
}
