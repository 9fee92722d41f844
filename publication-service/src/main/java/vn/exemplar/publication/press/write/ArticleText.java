package vn.exemplar.publication.press.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything of an article that readers will see. */
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

    /** SHA-256 of all places, lower-case hex: what an approval is given for. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            places().forEach((place, text) -> {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                digest.update((place + ' ' + utf8.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(utf8);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
