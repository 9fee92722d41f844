package vn.exemplar.nomination.evidence.inspection;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for cells like {@code =cmd|'/c calc'!A0}, by which a spreadsheet asks another program for its data. */
final class TableInspection {
    private static final String BEGINS_FORMULA = "=+-@";
    private static final String BEGINS_CELL = ",;|\t\r\n";
    private static final String BEFORE_FORMULA = " \"'\u00EF\u00BB\u00BF\uFEFF";

    private enum Within {
        ROW,
        FORMULA,
        CALL
    }

    private TableInspection() {}

    /** @param head its first bytes, which may say that it is UTF-16 */
    static void inspect(Path file, byte[] head) throws IOException {
        try (BufferedReader table = Files.newBufferedReader(file, charset(head))) {
            Within within = Within.ROW;
            boolean atBegin = true;
            for (int next = table.read(); next >= 0; next = table.read()) {
                if (next == '\n' || next == '\r') {
                    within = Within.ROW;
                } else if (within == Within.ROW && atBegin && BEGINS_FORMULA.indexOf(next) >= 0) {
                    within = Within.FORMULA;
                } else if (within == Within.FORMULA && next == '|') {
                    within = Within.CALL;
                } else if (within == Within.CALL && next == '!') {
                    throw FileRefused.active("text/csv =|!");
                }
                atBegin = BEGINS_CELL.indexOf(next) >= 0 || atBegin && BEFORE_FORMULA.indexOf(next) >= 0;
            }
        }
    }

    /** What looks for ASCII alone needs to know no more. */
    private static Charset charset(byte[] head) {
        boolean marked = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }
}
