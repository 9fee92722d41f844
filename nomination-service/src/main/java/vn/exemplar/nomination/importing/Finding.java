package vn.exemplar.nomination.importing;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.exemplar.contract.LocalizedText;

/**
 * One fault of what came in.
 *
 * @param place a path ({@code fields[2].title.en}) or a cell ({@code 4:kind}: row 4, column "kind")
 * @param code stable, kebab case
 */
public record Finding(String place, String code, LocalizedText messages) {
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle("findings", Locale.ROOT);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("findings", Locale.ENGLISH);

    static Finding of(String place, String code, Map<String, Object> details) {
        return new Finding(
                place, code, new LocalizedText(text(VIETNAMESE, code, details), text(ENGLISH, code, details)));
    }

    private static String text(ResourceBundle bundle, String code, Map<String, Object> details) {
        String text = bundle.getString(code);
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            text = text.replace('{' + detail.getKey() + '}', String.valueOf(detail.getValue()));
        }
        return text;
    }

    @Override
    public String toString() {
        return place + ' ' + code;
    }
}
