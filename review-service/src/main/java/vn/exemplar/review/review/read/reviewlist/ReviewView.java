package vn.exemplar.review.review.read.reviewlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.review.regulation.RuleVersion;
import vn.exemplar.review.review.Choice;
import vn.exemplar.review.review.Declaration;
import vn.exemplar.review.review.Stage;
import vn.exemplar.review.review.events.Dossier;
import vn.exemplar.review.review.events.ResultComputed;

/**
 * A review as far as it may be known: of an open vote it holds that it is open, and nothing of its ballots.
 *
 * @param shutOut people in conflict with the item: for them it does not exist
 */
record ReviewView(
        @BsonId String reviewId,
        String nominationId,
        Instant openedAt,
        Dossier dossier,
        @Personal String nomineeName,
        Stage stage,
        @Nullable RuleVersion rule,
        List<DeclarationOfMember> declarations,
        List<String> shutOut,
        List<RoundResult> results,
        List<RoundBallots> counts,
        @Nullable ChairDecision chairDecision,
        @Nullable Recognition recognition) {

    record DeclarationOfMember(String memberId, Declaration declaration, Instant declaredAt) {}

    record RoundResult(
            int round,
            String sessionId,
            String outcome,
            int agree,
            int disagree,
            int abstain,
            int base,
            int needed,
            String passMark,
            @Nullable String nextStep,
            Instant countedAt) {

        static RoundResult of(ResultComputed event) {
            return new RoundResult(
                    event.round(),
                    event.sessionId(),
                    event.outcome(),
                    event.agree(),
                    event.disagree(),
                    event.abstain(),
                    event.base(),
                    event.needed(),
                    event.passNumerator() + "/" + event.passDenominator(),
                    event.nextStep(),
                    event.countedAt());
        }
    }

    record RoundBallots(int round, int setAside, List<CountedBallot> ballots) {}

    record CountedBallot(String trackingCode, Choice choice) {}

    record ChairDecision(String decidedBy, Choice choice, String outcome, Instant decidedAt) {}

    record Recognition(String exemplarId, String decisionNumber, LocalDate decidedOn) {}

    boolean isDeclaredBy(String personId) {
        return declarations.stream()
                .anyMatch(declaration -> declaration.memberId().equals(personId));
    }

    Map<String, Declaration> declarationsByMember() {
        return declarations.stream()
                .collect(Collectors.toMap(DeclarationOfMember::memberId, DeclarationOfMember::declaration));
    }
}
