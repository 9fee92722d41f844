package vn.exemplar.nomination.erasure;

import java.util.List;
import java.util.stream.Stream;

/** The records that an order covers, by their ids. */
public record CoveredRecords(
        List<String> nominations, List<String> leads, List<String> rewards, List<String> delegations) {
    public static final CoveredRecords NONE = new CoveredRecords(List.of(), List.of(), List.of(), List.of());

    /** What is no nomination: records of this service alone, which go with the order itself. */
    public List<String> besideNominations() {
        return Stream.of(leads, rewards, delegations).flatMap(List::stream).toList();
    }

    public CoveredRecords and(CoveredRecords others) {
        return new CoveredRecords(
                union(nominations, others.nominations),
                union(leads, others.leads),
                union(rewards, others.rewards),
                union(delegations, others.delegations));
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    public boolean isEmpty() {
        return nominations.isEmpty() && besideNominations().isEmpty();
    }
}
