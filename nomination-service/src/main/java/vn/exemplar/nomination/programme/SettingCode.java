package vn.exemplar.nomination.programme;

/** What a programme sets beside its criteria; each value stands in the programme with its source, none in the code. */
public enum SettingCode {
    /** How often a dossier may be returned (N7). */
    MAX_SUPPLEMENT_ROUNDS(0, 10),
    /** Working days in which the office checks a dossier (N7, G5). */
    DOSSIER_CHECK_WORKING_DAYS(1, 250),
    /** Working days in which a unit supplements a returned dossier (N7, N8, G5). */
    SUPPLEMENT_WORKING_DAYS(1, 250);

    private final int least;
    private final int most;

    SettingCode(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
