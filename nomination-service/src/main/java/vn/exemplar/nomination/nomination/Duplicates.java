package vn.exemplar.nomination.nomination;

import java.util.List;
import java.util.stream.Stream;
import vn.exemplar.nomination.nomination.events.EarlierCase;
import vn.exemplar.nomination.nomination.events.OfficeActed.DuplicateDecided;
import vn.exemplar.nomination.nomination.events.ServiceActed.DuplicatesFlagged;

/** The earlier cases that were flagged, and what the standing office decided about them (N9). */
public record Duplicates(List<EarlierCase> flagged, List<DuplicateDecided> decisions) {
    public static final Duplicates NONE = new Duplicates(List.of(), List.of());

    /** A decision stands while its case is still flagged for the same texts. */
    public Duplicates with(DuplicatesFlagged event) {
        return new Duplicates(
                event.cases(),
                decisions.stream()
                        .filter(decision -> event.cases().contains(decision.earlierCase()))
                        .toList());
    }

    public Duplicates with(DuplicateDecided event) {
        Stream<DuplicateDecided> others =
                decisions.stream().filter(decision -> !decision.earlierCase().equals(event.earlierCase()));
        return new Duplicates(flagged, Stream.concat(others, Stream.of(event)).toList());
    }

    public List<String> undecided(List<EarlierCase> cases) {
        List<EarlierCase> decided =
                decisions.stream().map(DuplicateDecided::earlierCase).toList();
        return cases.stream()
                .filter(one -> !decided.contains(one))
                .map(EarlierCase::caseId)
                .toList();
    }

    /** Those of the cases that the nomination was decided to repeat. */
    public List<String> repeated(List<EarlierCase> cases) {
        return confirmed().stream()
                .map(DuplicateDecided::earlierCase)
                .filter(cases::contains)
                .map(EarlierCase::caseId)
                .toList();
    }

    public List<DuplicateDecided> confirmed() {
        return decisions.stream().filter(DuplicateDecided::duplicate).toList();
    }
}
