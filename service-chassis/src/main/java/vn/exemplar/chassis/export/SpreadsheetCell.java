package vn.exemplar.chassis.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value as the text of a cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe
 * in front (OWASP, CSV injection). Numbers stay numbers.
 */
public final class SpreadsheetCell {
    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetCell() {}

    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || (value instanceof JsonNode node && node.isNumber())) {
            return value.toString();
        }
        return safe(value instanceof JsonNode text && text.isString() ? text.asString() : value.toString());
    }

    private static String safe(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? '\'' + text : text;
    }
}
