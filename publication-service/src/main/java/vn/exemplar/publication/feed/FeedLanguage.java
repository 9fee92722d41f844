package vn.exemplar.publication.feed;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the feeds speak: Vietnamese unless English was asked for. */
enum FeedLanguage {
    VI("vi", "Điển hình tiên tiến"),
    EN("en", "Advanced exemplars");

    private static final List<Locale> SPOKEN = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final String tag;
    private final String feedTitle;

    FeedLanguage(String tag, String feedTitle) {
        this.tag = tag;
        this.feedTitle = feedTitle;
    }

    static FeedLanguage of(@Nullable String lang, @Nullable String acceptLanguage) {
        if (lang != null) {
            return lang.equalsIgnoreCase(EN.tag) ? EN : VI;
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : VI;
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }

    String tag() {
        return tag;
    }

    String feedTitle() {
        return feedTitle;
    }
}
