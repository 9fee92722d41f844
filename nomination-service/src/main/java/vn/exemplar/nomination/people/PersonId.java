package vn.exemplar.nomination.people;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids of people in the one form in which they are kept and compared (N4): without blanks around, in compatible composed form (NFKC), lower case. */
public final class PersonId {
    private PersonId() {}

    public static String canonical(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** @param known in canonical form; null is nobody's */
    public static boolean isOf(String person, @Nullable String known) {
        return canonical(person).equals(known);
    }
}
