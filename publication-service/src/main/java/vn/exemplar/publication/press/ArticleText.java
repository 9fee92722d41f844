package vn.exemplar.publication.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.publication.press.PressEvent.Uses;

/** The words of an article, in Vietnamese and in English. */
public record ArticleText(
        @Personal String titleVi,
        @Personal String titleEn,
        @Personal String leadVi,
        @Personal String leadEn,
        @Personal String bodyVi,
        @Personal String bodyEn) {

    /** The texts by the name of their place. */
    public Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("title.vi", titleVi);
        places.put("title.en", titleEn);
        places.put("lead.vi", leadVi);
        places.put("lead.en", leadEn);
        places.put("body.vi", bodyVi);
        places.put("body.en", bodyEn);
        return places;
    }

    /** SHA-256, lower-case hex, of all that readers will see: the words, and what stands beside them. */
    public String hashWith(Uses uses) {
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
