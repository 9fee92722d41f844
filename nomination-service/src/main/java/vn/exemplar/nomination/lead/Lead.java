package vn.exemplar.nomination.lead;

import static vn.exemplar.chassis.act.Refusal.conflict;
import static vn.exemplar.chassis.act.Refusal.refuseUnless;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Act;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.lead.LeadEvent.LeadClosed;
import vn.exemplar.nomination.lead.LeadEvent.LeadReported;
import vn.exemplar.nomination.lead.LeadEvent.LeadTurnedIntoNomination;

/**
 * @param nominationId that was begun from it; null when none was
 * @param closedReason null while it is not closed
 */
public record Lead(
        LeadState state,
        @Personal String about,
        String unit,
        @Personal String paragraph,
        String reportedBy,
        String reporterUnit,
        @Nullable String nominationId,
        @Personal @Nullable String closedReason,
        Instant reportedAt) {
    public static final Lead NONE = new Lead(LeadState.CLOSED, "", "", "", "", "", null, null, Instant.MIN);

    public Lead after(LeadEvent event) {
        return switch (event) {
            case LeadReported reported ->
                new Lead(
                        LeadState.OPEN,
                        reported.about(),
                        reported.unit(),
                        reported.paragraph(),
                        reported.reportedBy(),
                        reported.reporterUnit(),
                        null,
                        null,
                        reported.reportedAt());
            case LeadTurnedIntoNomination turned ->
                with(LeadState.TURNED_INTO_NOMINATION, turned.nominationId(), closedReason);
            case LeadClosed closed -> with(LeadState.CLOSED, nominationId, closed.reason());
        };
    }

    private Lead with(LeadState next, @Nullable String nomination, @Nullable String reason) {
        return new Lead(next, about, unit, paragraph, reportedBy, reporterUnit, nomination, reason, reportedAt);
    }

    public boolean exists() {
        return this != NONE;
    }

    /** By its unit, by that of whoever reported it, and by those who see everything. */
    public boolean mayBeSeenBy(Actor actor) {
        return actor.has("STANDING_OFFICER")
                || actor.has("AUDITOR")
                || unit.equals(actor.unit())
                || reporterUnit.equals(actor.unit());
    }

    /** By its unit or by the standing office. */
    public boolean isClosedBy(Actor actor) {
        return actor.has("STANDING_OFFICER") || unit.equals(actor.unit());
    }

    /** A closing in the role for which it is allowed: who is of another unit closes as the office. */
    public Act closing(Act act) {
        return unit.equals(act.actor().unit()) ? act : act.inRole(List.of("STANDING_OFFICER"));
    }

    /** Only an open lead is closed or becomes a nomination (N1). */
    public void refuseUnlessOpen() {
        refuseUnless(
                state == LeadState.OPEN, () -> conflict("lead-not-open", "N1").with("state", state.name()));
    }

    @AggregateRoot(type = "Lead")
    static class LeadStream extends StreamOf<Lead, LeadEvent> {
        LeadStream() {
            super(NONE, LeadEvent::leadId, Lead::after);
        }
    }
}
