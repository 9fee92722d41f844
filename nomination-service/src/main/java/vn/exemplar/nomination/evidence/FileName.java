package vn.exemplar.nomination.evidence;

import java.text.Normalizer;
import vn.exemplar.chassis.act.Refusal;

/**
 * The name of a file, as people see it: without a path, in one Unicode form (a Mac sends another one than Windows), and
 * without characters that would mislead a reader or a file system.
 */
public record FileName(String text) {
    private static final int MOST_CHARACTERS = 200;
    private static final String MISLEADING = "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}<>:\"|?*]";

    public FileName {
        String base = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        text = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll(MISLEADING, "")
                .strip();
        if (text.isEmpty() || text.length() > MOST_CHARACTERS || text.startsWith(".") || text.endsWith(".")) {
            throw Refusal.unprocessable("file-name-unusable", "N6").with("most", MOST_CHARACTERS);
        }
    }
}
