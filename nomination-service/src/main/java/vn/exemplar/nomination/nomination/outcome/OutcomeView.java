package vn.exemplar.nomination.nomination.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.nomination.nomination.Fate;

/** What became of a nomination after it was accepted, as the other services tell. */
record OutcomeView(
        @BsonId String nominationId,
        @Nullable Review review,
        @Nullable Vote vote,
        @Nullable Recognition recognition,
        @Nullable Publication publication,
        @Nullable Withdrawal withdrawal) {

    record Review(String reviewId, String regulationId, int regulationVersion) {}

    record Vote(
            String sessionId,
            int round,
            String outcome,
            int agree,
            int disagree,
            int abstain,
            int base,
            String passMark,
            Instant countedAt) {}

    record Recognition(String exemplarId, String decisionNumber, LocalDate decidedOn) {}

    record Publication(String articleId, Instant publishedAt) {}

    /** The article was taken down; {@code ground} is a code. */
    record Withdrawal(String articleId, String ground, Instant withdrawnAt) {}

    boolean decided() {
        return vote != null || recognition != null;
    }

    /** The furthest that is known, in whatever order it was told. */
    Fate fate() {
        if (withdrawal != null && !publishedAnew(withdrawal)) {
            return Fate.TAKEN_DOWN;
        }
        if (publication != null) {
            return Fate.PUBLISHED;
        }
        if (recognition != null) {
            return Fate.RECOGNISED;
        }
        if (vote != null) {
            return vote.outcome().equals("PASSED") ? Fate.VOTE_PASSED : Fate.VOTE_FAILED;
        }
        return Fate.IN_REVIEW;
    }

    private boolean publishedAnew(Withdrawal takenDown) {
        return publication != null && publication.publishedAt().isAfter(takenDown.withdrawnAt());
    }

    static OutcomeView nothingYet(String nominationId) {
        return new OutcomeView(nominationId, null, null, null, null, null);
    }
}
