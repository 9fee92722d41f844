package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.ErasureFact;
import vn.exemplar.ledger.event.StoredType;

/** What follows by itself. */
public sealed interface ServiceActed extends NominationEvent {
    /** The earlier cases that the dossier, as it was handed in, looks like; they replace those flagged before. */
    @StoredType("nomination.DuplicatesFlagged.v1")
    record DuplicatesFlagged(@DataSubject String nominationId, List<EarlierCase> cases, Instant flaggedAt)
            implements ServiceActed {}

    /** The supplement did not come by its last day. */
    @StoredType("nomination.DossierExpired.v1")
    record NominationExpired(String nominationId, int round, LocalDate dueOn, Instant expiredAt)
            implements ServiceActed {}

    /**
     * The council had decided before it heard of the withdrawal, so its decision stands and the withdrawal does not.
     *
     * @param decidedAt when the council's vote was counted
     */
    @StoredType("nomination.WithdrawalOvertaken.v1")
    record WithdrawalOvertaken(String nominationId, Instant decidedAt, Instant overtakenAt) implements ServiceActed {}

    /**
     * The key of the nominee's personal data was destroyed, as ordered; only recorded once it was.
     *
     * @param leadId of the lead whose key went with it; null when there is none
     * @param ground code of what entitles to the erasure
     * @param reason why it was ordered
     */
    @StoredType("nomination.PersonalDataErased.v1")
    record PersonalDataErased(
            String nominationId, @Nullable String leadId, String ground, String reason, Instant erasedAt)
            implements ServiceActed, ErasureFact {

        @Override
        public List<String> erasedSubjects() {
            return Stream.concat(Stream.of(nominationId), Stream.ofNullable(leadId))
                    .toList();
        }
    }
}
