package vn.exemplar.nomination.dossier.write.submitnomination;

import java.util.Locale;

/** Names a submission, for example {@code 2021-2025/2023-7F3A9C2184}: from the nomination's id, so without a counter. */
final class ReceiptNumber {
    private static final int DIGITS = 10;

    private ReceiptNumber() {}

    static String of(String programmeId, int year, String nominationId) {
        String digits = nominationId.replace("-", "").substring(0, DIGITS).toUpperCase(Locale.ROOT);
        return programmeId + '/' + year + '-' + digits;
    }
}
