package vn.exemplar.endtoend.benchmark.crud;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** When nominations are taken. */
@ConfigurationProperties("nominations")
record NominationWindows(List<Window> windows) {

    /** @param to the last day */
    record Window(String programme, List<Integer> years, LocalDate from, LocalDate to) {}

    boolean take(Nomination nomination, LocalDate day) {
        return windows.stream()
                .anyMatch(
                        window -> window.programme().equals(nomination.content().programmeId())
                                && window.years().contains(nomination.content().year())
                                && !day.isBefore(window.from())
                                && !day.isAfter(window.to()));
    }
}
