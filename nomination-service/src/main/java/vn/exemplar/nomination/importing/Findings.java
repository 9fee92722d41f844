package vn.exemplar.nomination.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.exemplar.chassis.act.Refusal;

/** Collects what is wrong, in the order in which it is met. */
public final class Findings {
    private static final int MOST_NAMED = 200;

    private final List<Finding> found = new ArrayList<>();

    public void add(String place, String code) {
        add(place, code, Map.of());
    }

    public void add(String place, String code, Map<String, Object> details) {
        found.add(Finding.of(place, code, details));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }

    /** Refuses when anything is wrong, and says all of it. */
    public void refuse(String code, String rule) {
        if (!none()) {
            throw Refusal.unprocessable(code, rule)
                    .with("count", found.size())
                    .with("findings", found.stream().limit(MOST_NAMED).toList());
        }
    }
}
