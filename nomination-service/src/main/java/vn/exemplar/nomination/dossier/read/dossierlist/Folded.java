package vn.exemplar.nomination.dossier.read.dossierlist;

import java.text.Normalizer;
import java.util.Locale;

/** A text without diacritics and case, as people type it in a hurry. */
final class Folded {
    private Folded() {}

    static String text(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
