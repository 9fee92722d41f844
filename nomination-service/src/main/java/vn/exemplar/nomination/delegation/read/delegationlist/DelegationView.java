package vn.exemplar.nomination.delegation.read.delegationlist;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.exemplar.ledger.event.Personal;

/** @param lastDay the last day on which the delegate may sign: {@code to}, or the day before it was revoked */
public record DelegationView(
        @BsonId String id,
        String unit,
        String delegate,
        LocalDate from,
        LocalDate to,
        LocalDate lastDay,
        @Personal String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable Revocation revocation) {

    public record Revocation(LocalDate on, @Personal String reason, String by) {}
}
