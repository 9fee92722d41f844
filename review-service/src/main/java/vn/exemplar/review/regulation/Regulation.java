package vn.exemplar.review.regulation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.review.regulation.RegulationEvent.RegulationActivated;
import vn.exemplar.review.regulation.RegulationEvent.RegulationDrafted;

/** @param versions in the order in which they were drafted */
public record Regulation(List<Version> versions) {
    public static final Regulation NONE = new Regulation(List.of());
    private static final String KIND = "regulation:";

    public record Version(
            int version, RegulationTerms terms, @Nullable Instant activatedAt) {

        private Instant activated() {
            return requireNonNull(activatedAt);
        }
    }

    /** A regulation is named by its drafter; in the ledger the name stands behind its kind. */
    public static String id(String name) {
        return KIND + name;
    }

    public static String name(String id) {
        return id.substring(KIND.length());
    }

    public Regulation after(RegulationEvent event) {
        return switch (event) {
            case RegulationDrafted drafted ->
                new Regulation(Stream.concat(
                                versions.stream(),
                                Stream.of(new Version(drafted.version(), RegulationTerms.of(drafted), null)))
                        .toList());
            case RegulationActivated activated ->
                new Regulation(versions.stream()
                        .map(one -> one.version() == activated.version()
                                ? new Version(one.version(), one.terms(), activated.activatedAt())
                                : one)
                        .toList());
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    public Version latest() {
        return versions.getLast();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.version() == number).findFirst();
    }

    /** Of the activated versions that are effective that day the one that was activated last. */
    public Optional<Version> inForce(LocalDate day) {
        return versions.stream()
                .filter(one -> one.activatedAt() != null && one.terms().isEffectiveOn(day))
                .max(Comparator.comparing(Version::activated));
    }

    /** The rule of whichever regulation was activated last and is effective that day. */
    static Optional<RuleVersion> inForce(Map<String, Regulation> byId, LocalDate day) {
        return byId.entrySet().stream()
                .flatMap(one -> one.getValue().inForce(day).stream().map(version -> Map.entry(one.getKey(), version)))
                .max(Comparator.comparing(one -> one.getValue().activated()))
                .map(one -> RuleVersion.of(one.getKey(), one.getValue()));
    }

    @AggregateRoot(type = "Regulation")
    static class RegulationStream extends StreamOf<Regulation, RegulationEvent> {
        RegulationStream() {
            super(NONE, RegulationEvent::regulationId, Regulation::after);
        }
    }
}
