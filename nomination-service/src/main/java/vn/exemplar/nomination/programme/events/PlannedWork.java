package vn.exemplar.nomination.programme.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plan gives people to do beside nominating. */
public interface PlannedWork {
    record Item(String id, String section, @Nullable String code, Text statement) {}

    record Role(String code, String section, Text name, List<Item> duties) {}

    record Fostering(String section, List<Item> aims, List<Item> supportKinds) {}

    record Monitoring(
            String section,
            Text frequency,
            @Nullable Integer intervalMonths,
            List<Item> activities,
            List<Item> aspects,
            List<Item> followUp) {}

    record Exchange(String section, List<Item> activities, List<Item> goal) {}
}
