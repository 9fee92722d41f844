package vn.exemplar.chassis.act;

import java.util.regex.Pattern;

/** What of a request may stand in the ledger in clear: ids, numbers and times, never what people may have typed. */
final class KeptText {
    private static final Pattern ID_NUMBER_OR_TIME = Pattern.compile("[A-Za-z0-9/][A-Za-z0-9._:/#+-]{0,255}");
    private static final String LEFT_OUT = "?";

    private KeptText() {}

    /** The text, or a question mark in its place. */
    static String of(String text) {
        return ID_NUMBER_OR_TIME.matcher(text).matches() ? text : LEFT_OUT;
    }
}
