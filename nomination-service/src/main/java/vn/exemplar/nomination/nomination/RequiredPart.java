package vn.exemplar.nomination.nomination;

import java.util.Arrays;
import java.util.List;

/** The parts that every dossier has (Decree on emulation and commendation, Art. 84). */
public enum RequiredPart {
    SUBMISSION_LETTER,
    ACHIEVEMENT_REPORT,
    SELECTION_MINUTES;

    public static List<String> codes() {
        return Arrays.stream(values()).map(RequiredPart::name).toList();
    }
}
