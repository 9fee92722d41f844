package vn.exemplar.ledger.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a campaign is run. It ends when the commits are there or the time is over, but not before each kind of fault has
 * struck.
 *
 * @param seed decides the order of faults and what the writers do; how these meet in time is never the same
 * @param writers number of writer processes
 * @param callers number of threads of each that append at once
 * @param commits after how many the campaign ends
 * @param limit after which time the campaign ends
 * @param calm how many commits lie between two faults, on average
 * @param contention percentage of decisions about aggregates that all callers share
 * @param losses how many in a thousand commands cost the answer to some insert
 * @param folder for the journals and logs of the processes and for the figures
 */
record CampaignSettings(
        long seed,
        int writers,
        int callers,
        long commits,
        Duration limit,
        int calm,
        int contention,
        int losses,
        Path folder) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "seed", "1",
            "writers", "4",
            "callers", "64",
            "commits", "1000000",
            "minutes", "10",
            "calm", "5000",
            "contention", "2",
            "losses", "1",
            "folder", "target/fault");

    /** @throws IllegalArgumentException with the possible arguments when one is not understood */
    static CampaignSettings of(String... arguments) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (parts.length < 2 || values.put(parts[0], parts[1]) == null) {
                throw new IllegalArgumentException(argument + " is none of " + usage());
            }
        }
        return new CampaignSettings(
                Long.parseLong(values.get("seed")),
                Integer.parseInt(values.get("writers")),
                Integer.parseInt(values.get("callers")),
                Long.parseLong(values.get("commits")),
                Duration.ofMillis((long) (60_000 * Double.parseDouble(values.get("minutes")))),
                Integer.parseInt(values.get("calm")),
                Integer.parseInt(values.get("contention")),
                Integer.parseInt(values.get("losses")),
                Path.of(values.get("folder")));
    }

    /** What a writer process has to know of it. */
    List<String> forWriters() {
        return List.of("--seed=" + seed, "--callers=" + callers, "--contention=" + contention, "--losses=" + losses);
    }

    private static String usage() {
        return DEFAULTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
