package vn.exemplar.endtoend.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Contestants that take turns, so that what the machine does meanwhile hits all alike; the order turns too. */
final class Contest {

    private final Map<String, Supplier<Run>> contestants = new LinkedHashMap<>();
    private final Map<String, List<Run>> rounds = new LinkedHashMap<>();

    Contest with(String name, Supplier<Run> contestant) {
        contestants.put(name, contestant);
        rounds.put(name, new ArrayList<>());
        return this;
    }

    /** @param warmUps rounds before those that count: until the compiler has settled, where a round is short */
    Contest run(int warmUps, int count) {
        for (int round = 0; round < warmUps + count; round++) {
            List<String> names = new ArrayList<>(contestants.keySet());
            if (round % 2 == 1) {
                names = names.reversed();
            }
            for (String name : names) {
                Run run = contestants.get(name).get();
                if (round >= warmUps) {
                    rounds.get(name).add(run);
                }
            }
        }
        return this;
    }

    /** Median of the rates, per second. */
    double rate(String name) {
        return median(rounds.get(name).stream().map(Run::perSecond).toList());
    }

    /** Median of the ratios of each round. */
    double ratio(String name, String to) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.get(name).size(); i++) {
            ratios.add(
                    rounds.get(name).get(i).perSecond() / rounds.get(to).get(i).perSecond());
        }
        return median(ratios);
    }

    /** All rounds of a contestant as one. */
    Run all(String name) {
        return Run.together(rounds.get(name));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
