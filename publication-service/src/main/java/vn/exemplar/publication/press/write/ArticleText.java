package vn.exemplar.publication.press.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.exemplar.publication.press.events.ArticleWritten.Text;
import vn.exemplar.publication.press.events.ArticleWritten.Uses;

/** The words of an article. */
public record ArticleText(Bilingual title, Bilingual lead, Bilingual body) {

    /** The texts by the name of their place. */
    public Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title.vi", title.vi());
        places.put("title.en", title.en());
        places.put("lead.vi", lead.vi());
        places.put("lead.en", lead.en());
        places.put("body.vi", body.vi());
        places.put("body.en", body.en());
        return places;
    }

    Text stored() {
        return new Text(title.vi(), title.en(), lead.vi(), lead.en(), body.vi(), body.en());
    }

    /** SHA-256, lower-case hex, of all that readers will see: the words, and what stands beside them. */
    String hashWith(Uses uses) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            places().forEach((place, text) -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                digest.update((place + ' ' + utf8.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(utf8);
            });
            String beside = "uses %b %b %b %b".formatted(uses.name(), uses.photo(), uses.quotation(), uses.unit());
            return HexFormat.of().formatHex(digest.digest(beside.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
