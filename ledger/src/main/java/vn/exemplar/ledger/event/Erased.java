package vn.exemplar.ledger.event;

import org.jspecify.annotations.Nullable;

/** What stands in the place of a {@link Personal} text after the key of its subject was destroyed. */
public final class Erased {

    /** Says so in both languages of the product, so that it can be shown as it is. */
    public static final String TEXT = "[đã xóa | erased]";

    private Erased() {}

    public static boolean is(@Nullable String text) {
        return TEXT.equals(text);
    }
}
