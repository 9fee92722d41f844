package vn.exemplar.nomination.nomination.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.DataSubject;
import vn.exemplar.ledger.event.StoredType;

/**
 * The unit stands for the nomination.
 *
 * @param capacity {@code HEAD} or {@code DELEGATE}
 * @param delegationId of the delegation in force that day; null for the head
 * @param leadsTheNominee whether the signer leads the collective that is nominated
 * @param files that the nomination names, as they were then: these are handed in, whatever comes later
 */
@StoredType("nomination.NominationSignedOff.v1")
public record NominationSignedOff(
        @DataSubject String nominationId,
        String signedOffBy,
        String capacity,
        @Nullable String delegationId,
        boolean leadsTheNominee,
        List<SubmittedFile> files,
        Instant signedOffAt)
        implements NominationEvent {}
