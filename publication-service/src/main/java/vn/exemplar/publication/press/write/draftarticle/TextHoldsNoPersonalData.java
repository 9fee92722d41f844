package vn.exemplar.publication.press.write.draftarticle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.exemplar.chassis.act.Refusal;
import vn.exemplar.publication.press.write.ArticleText;

/** P2: identity numbers, telephone numbers and e-mail addresses do not go public. */
public final class TextHoldsNoPersonalData {

    private static final Map<String, Pattern> KINDS = Map.of(
            "identity-number", Pattern.compile("(?<![\\d.,])(?:\\d{12}|\\d{9})(?![\\d]|[.,]\\d)"),
            "phone-number", Pattern.compile("(?<![\\d.,])(?:\\+84|0)(?:[ .-]?\\d){9}\\d?(?!\\d)"),
            "e-mail", Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"));

    private TextHoldsNoPersonalData() {}

    public static void check(ArticleText text) {
        List<String> findings = new ArrayList<>();
        text.places()
                .forEach((place, content) -> KINDS.forEach((kind, pattern) -> pattern.matcher(content)
                        .results()
                        .forEach(found -> findings.add(place + ":" + found.start() + " " + kind))));
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable("personal-data-in-text", "P2")
                    .with("places", String.join(", ", findings.stream().sorted().toList()));
        }
    }
}
