package vn.exemplar.review.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.StoredType;

public sealed interface RegulationEvent {
    String regulationId();

    int version();

    @StoredType("review.RegulationDrafted.v1")
    record RegulationDrafted(
            String regulationId,
            int version,
            Share quorum,
            Share passMark,
            String ballotKind,
            boolean abstentionsInDenominator,
            boolean conflictedLeaveDenominator,
            boolean writtenBallotsCountTowardVote,
            boolean writtenBallotsCountTowardQuorum,
            List<String> tieOrder,
            int consultationDays,
            @Nullable Scale scoreScale,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            LegalSource source)
            implements RegulationEvent {

        public record Share(int numerator, int denominator, String base) {}

        public record Scale(int lowest, int highest) {}

        public record LegalSource(
                String document,
                String article,
                @Nullable String verifiedBy,
                @Nullable LocalDate verifiedOn,
                @Nullable LocalDate expiresOn) {}
    }

    @StoredType("review.RegulationActivated.v1")
    record RegulationActivated(String regulationId, int version, Instant activatedAt) implements RegulationEvent {}
}
