package vn.exemplar.publication.press.write.draftarticle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;
import vn.exemplar.publication.press.events.PressTaskOpened.Consent;
import vn.exemplar.publication.press.write.ArticleText;

/** P2: consent is explicit and given item by item; a name that may not be used may not stand in the text either. */
public final class OnlyConsentedItemsAreUsed {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private OnlyConsentedItemsAreUsed() {}

    public static void check(Consent consent, Uses uses, ArticleText text, String exemplarName) {
        List<String> refused = new ArrayList<>();
        refuse(refused, "name", uses.name(), consent.name());
        refuse(refused, "photo", uses.photo(), consent.photo());
        refuse(refused, "quotation", uses.quotation(), consent.quotation());
        refuse(refused, "unit", uses.unit(), consent.unit());
        if (!refused.isEmpty()) {
            throw Refusal.unprocessable("consent-missing", "P2").with("items", String.join(", ", refused));
        }
        List<String> places = uses.name() ? List.of() : placesNaming(text, exemplarName);
        if (!places.isEmpty()) {
            throw Refusal.unprocessable("name-without-consent", "P2").with("places", String.join(", ", places));
        }
    }

    private static void refuse(List<String> refused, String item, boolean used, boolean consented) {
        if (used && !consented) {
            refused.add(item);
        }
    }

    private static List<String> placesNaming(ArticleText text, String name) {
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
