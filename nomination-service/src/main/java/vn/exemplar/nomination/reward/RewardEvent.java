package vn.exemplar.nomination.reward;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.ledger.event.StoredType;

public sealed interface RewardEvent {
    String rewardId();

    /**
     * An achievement was rewarded, here or before the system existed.
     *
     * @param personId the rewarded person; null for a collective
     * @param file name of the certificate's scan; null when there is none
     */
    @StoredType("nomination.RewardRecorded.v1")
    record RewardRecorded(
            @DataSubject String rewardId,
            String code,
            String subjectType,
            @Nullable String personId,
            String unit,
            @Personal String subjectName,
            @Personal String achievement,
            int year,
            String form,
            String decisionNumber,
            LocalDate issuedOn,
            @Personal @Nullable String file,
            String recordedBy,
            Instant recordedAt)
            implements RewardEvent {}

    /** The entry was wrong and no longer stands against a nomination. */
    @StoredType("nomination.RewardStruck.v1")
    record RewardStruck(
            @DataSubject String rewardId,
            String code,
            @Personal String reason,
            String struckBy,
            Instant struckAt) implements RewardEvent {}
}
