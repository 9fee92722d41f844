package vn.exemplar.nomination.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import vn.exemplar.chassis.act.Actor;
import vn.exemplar.chassis.act.StreamOf;
import vn.exemplar.ledger.event.Personal;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationGranted;
import vn.exemplar.nomination.delegation.DelegationEvent.DelegationRevoked;

/** @param to the last day that was granted; {@link #lastDay} is the one that counts */
public record Delegation(
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        @Personal String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable Revocation revocation) {
    public static final Delegation NONE =
            new Delegation("", "", LocalDate.MAX, LocalDate.MIN, "", "", Instant.MIN, null);

    public record Revocation(LocalDate on, @Personal String reason, String by) {}

    public Delegation after(DelegationEvent event) {
        return switch (event) {
            case DelegationGranted granted ->
                new Delegation(
                        granted.unit(),
                        granted.delegate(),
                        granted.from(),
                        granted.to(),
                        granted.reason(),
                        granted.grantedBy(),
                        granted.grantedAt(),
                        null);
            case DelegationRevoked revoked ->
                new Delegation(
                        unit,
                        delegate,
                        from,
                        to,
                        reason,
                        grantedBy,
                        grantedAt,
                        new Revocation(revoked.revokedOn(), revoked.reason(), revoked.revokedBy()));
        };
    }

    public boolean exists() {
        return this != NONE;
    }

    /** The last day on which the delegate may sign: {@code to}, or the day before it was revoked. */
    public LocalDate lastDay() {
        return revocation == null ? to : revocation.on().minusDays(1);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }

    /** The head for the own unit, the director, whom the heads are under, for any (N4); so no delegate delegates. */
    public static boolean isGivenBy(Actor actor, String unit) {
        return actor.has("DIRECTOR") || actor.has("UNIT_HEAD") && actor.unit().equals(unit);
    }

    /** Whoever may give it, and the standing office. */
    public boolean isTakenBackBy(Actor actor) {
        return actor.has("STANDING_OFFICER") || isGivenBy(actor, unit);
    }

    @AggregateRoot(type = "Delegation")
    static class DelegationStream extends StreamOf<Delegation, DelegationEvent> {
        DelegationStream() {
            super(NONE, DelegationEvent::delegationId, Delegation::after);
        }
    }
}
