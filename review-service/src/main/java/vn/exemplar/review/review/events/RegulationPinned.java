package vn.exemplar.review.review.events;

import java.util.List;
import vn.exemplar.ledger.event.StoredType;

@StoredType("review.RegulationPinned.v1")
public record RegulationPinned(
        String reviewId,
        String nominationId,
        String regulationId,
        int regulationVersion,
        int quorumNumerator,
        int quorumDenominator,
        int passNumerator,
        int passDenominator,
        String passBase,
        boolean abstentionsInDenominator,
        boolean conflictedLeaveDenominator,
        List<String> tieOrder)
        implements ReviewEvent {}
