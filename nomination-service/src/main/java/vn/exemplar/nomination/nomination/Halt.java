package vn.exemplar.nomination.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.nomination.events.OfficeActed.Conclusion;
import vn.exemplar.nomination.nomination.events.OfficeActed.HoldReleased;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationHeld;
import vn.exemplar.nomination.nomination.events.OfficeActed.NominationNotAccepted;
import vn.exemplar.nomination.nomination.events.ServiceActed.WithdrawalOvertaken;
import vn.exemplar.nomination.nomination.events.UnitActed.NominationWithdrawn;

/**
 * What keeps a nomination from going on (N8).
 *
 * @param hold the one that is not released; a withdrawal does not conclude its matter
 * @param conclusion by which the latest hold came to its end
 * @param withdrawal by the unit, be it overtaken by the council's decision or not
 */
public record Halt(
        @Nullable Hold hold,
        @Nullable Conclusion conclusion,
        @Nullable Withdrawal withdrawal) {
    static final Halt NONE = new Halt(null, null, null);

    /** @param by who set it */
    public record Hold(
            String matter,
            @Personal String reason,
            Instant since,
            @JsonIgnore String by) {}

    /** @param overtakenBy when the council had decided, if it had before it heard of the withdrawal; then it has no effect */
    public record Withdrawal(
            @Personal String reason, Instant at, @Nullable Instant overtakenBy) {}

    Halt held(NominationHeld event) {
        return new Halt(
                new Hold(event.matter(), event.reason(), event.heldAt(), event.heldBy()), conclusion, withdrawal);
    }

    Halt released(HoldReleased event) {
        return new Halt(null, event.conclusion() == null ? conclusion : event.conclusion(), withdrawal);
    }

    Halt ended(NominationNotAccepted event) {
        return event.conclusion() == null ? this : new Halt(null, event.conclusion(), withdrawal);
    }

    Halt withdrawn(NominationWithdrawn event) {
        return new Halt(hold, conclusion, new Withdrawal(event.reason(), event.withdrawnAt(), null));
    }

    Halt overtaken(WithdrawalOvertaken event) {
        Withdrawal passedOver =
                withdrawal == null ? null : new Withdrawal(withdrawal.reason(), withdrawal.at(), event.decidedAt());
        return new Halt(hold, conclusion, passedOver);
    }
}
