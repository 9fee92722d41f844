package vn.exemplar.endtoend.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people look at when there are a hundred thousand nominations; each list is read for a while by one client. */
record NominationLists(NominationProcess nominations, Effort effort) {

    private static final String OFFICE = "p10";
    private static final int MOST_MILLIS = 50;

    private record Look(String name, String person, String path) {}

    private List<Look> looks() {
        int deep = Math.min(400, effort.rows() / 50);
        return List.of(
                new Look("office, first page", OFFICE, "nominations"),
                new Look("office, page " + deep, OFFICE, "nominations?page=" + deep),
                new Look("office, returned of one field", OFFICE, "nominations?state=RETURNED&field=NEW_RURAL"),
                new Look("a unit's own by title", SampleNomination.OFFICER, "nominations?order=TITLE"),
                new Look("rare words", OFFICE, "nominations?text=" + inAddress(ManyRows.RARE_WORDS)),
                new Look("words of a tenth", OFFICE, "nominations?text=" + inAddress(ManyRows.WORDS_OF_A_TENTH)),
                new Look("statistics by field", OFFICE, "nomination-statistics?by=FIELD"));
    }

    private static String inAddress(String words) {
        return words.replace(" ", "%20");
    }

    /** The slowest of them. */
    Figure figure() {
        Map<String, Object> details = new LinkedHashMap<>();
        double worst = 0;
        for (Look look : looks()) {
            Run run = read(look);
            details.put(look.name + " p50 ms", Figure.rounded(run.percentile(50)));
            details.put(look.name + " p99 ms", Figure.rounded(run.percentile(99)));
            worst = Math.max(worst, run.percentile(99));
        }
        details.put("rows", effort.rows());
        details.put("memory of the service MB", nominations.service().memoryMegabytes());
        return Figure.atMost(
                "nomination-lists",
                "the slowest list of many nominations, one client (p99)",
                worst,
                "ms",
                MOST_MILLIS,
                details);
    }

    private Run read(Look look) {
        Runnable read = () -> nominations.service().get(look.person, look.path);
        requireEntries(look);
        Callers.loop(1, effort.round(), caller -> read.run());
        return Callers.loop(1, effort.reading(), caller -> read.run());
    }

    /** An empty list would be quick. */
    private void requireEntries(Look look) {
        JsonNode answer = nominations.service().get(look.person, look.path).json();
        if ((answer.isArray() ? answer : answer.path("items")).isEmpty()) {
            throw new IllegalStateException("There is nothing to see at " + look.path + ": " + answer);
        }
    }
}
