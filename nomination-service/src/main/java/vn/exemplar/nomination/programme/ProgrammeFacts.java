package vn.exemplar.nomination.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.exemplar.chassis.facts.FactsOf;
import vn.exemplar.nomination.programme.events.ProgrammeEvent;

@Component
public class ProgrammeFacts extends FactsOf<Programme, ProgrammeEvent> {
    ProgrammeFacts() {
        super(ProgrammeEvent.class, Programme.NONE, ProgrammeEvent::aggregateId, Programme::after);
    }

    /** The days, both included, on which nominations of these years are taken. */
    public record OpenWindow(String programmeId, LocalDate from, LocalDate to, List<Integer> years) {
        public OpenWindow {
            years = List.copyOf(years);
        }

        public boolean takes(String programme, int year, LocalDate day) {
            return programmeId.equals(programme) && years.contains(year) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** What the present version asks. */
    public Optional<ProgrammeTerms> terms(String programmeId) {
        return find(ProgrammeId.aggregateId(programmeId)).map(Programme::terms);
    }

    /** What a version asks, be it in force or not. */
    public Optional<ProgrammeTerms> terms(String programmeId, int version) {
        return find(ProgrammeId.aggregateId(programmeId))
                .flatMap(programme -> programme.version(version))
                .map(Programme.Version::terms);
    }

    /** The terms of a programme in force that has this year, rather of this one than of another. */
    public Optional<ProgrammeTerms> inForceIn(int year, String programmeId) {
        return byId().values().stream()
                .map(Programme::terms)
                .filter(terms -> terms.active() && terms.hasYear(year))
                .min(Comparator.comparing((ProgrammeTerms terms) ->
                                !terms.definition().programmeId().equals(programmeId))
                        .thenComparing(terms -> terms.definition().programmeId()));
    }

    /** The windows of all programmes in force that are not over on a day. */
    public List<OpenWindow> windowsUntil(LocalDate day) {
        return byId().values().stream()
                .flatMap(programme -> programme.windowsUntil(day).stream()
                        .map(window -> new OpenWindow(
                                programme.definition().programmeId(), window.from(), window.to(), window.years())))
                .toList();
    }
}
