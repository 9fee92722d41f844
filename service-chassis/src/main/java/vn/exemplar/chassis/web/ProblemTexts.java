package vn.exemplar.chassis.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.exemplar.contract.LocalizedText;

/**
 * The texts of problems, from the service's {@code refusals.properties} and the chassis's own bundle, Vietnamese in the
 * plain file and English in {@code _en}. A code without a text is shown as the code itself.
 */
final class ProblemTexts {
    static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    ProblemTexts() {
        bundles.setBasenames("refusals", "chassis-problems");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setUseCodeAsDefaultMessage(false);
    }

    LocalizedText title(String code, Map<String, Object> details) {
        return new LocalizedText(text(code, code, VIETNAMESE, details), text(code, code, Locale.ENGLISH, details));
    }

    LocalizedText detail(String code, Map<String, Object> details) {
        LocalizedText title = title(code, details);
        return new LocalizedText(
                text(code + ".detail", title.vi(), VIETNAMESE, details),
                text(code + ".detail", title.en(), Locale.ENGLISH, details));
    }

    /** The caller's language: English when preferred to Vietnamese, else Vietnamese. */
    static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return VIETNAMESE;
        }
        try {
            Locale asked = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return asked == null ? VIETNAMESE : asked;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }

    static String in(Locale language, LocalizedText text) {
        return language.equals(Locale.ENGLISH) ? text.en() : text.vi();
    }

    private static String shown(Object detail, Locale language) {
        return switch (detail) {
            case LocalizedText text -> in(language, text);
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> String.valueOf(detail);
        };
    }

    private String text(String key, String otherwise, Locale language, Map<String, Object> details) {
        String template = bundles.getMessage(key, null, null, language);
        String text = template == null ? otherwise : template;
        for (Map.Entry<String, Object> detail : details.entrySet()) {
            text = text.replace('{' + detail.getKey() + '}', shown(detail.getValue(), language));
        }
        return text;
    }
}
