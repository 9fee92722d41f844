package vn.exemplar.nomination.dossier.automation;

/** Names the time limits of a nomination: one for its check, one for each supplement. */
final class TimeLimitIds {

    private TimeLimitIds() {}

    static String check(String nominationId) {
        return "check:" + nominationId;
    }

    static String supplement(String nominationId, int round) {
        return "supplement:" + nominationId + '/' + round;
    }
}
